import SeedSchema

/// Generates dates for checks that require the start of a unit or a certain year.
extension ValueGuesses {
  /// Returns instants at which a unit begins, as a template.
  ///
  /// - Returns: `nil` if all values of the column are such instants, or none within its bounds.
  func start(of unit: DateUnit) -> String? {
    let isDay =
      switch field.type {
      case .date: true
      default: rule.text.date == .day
      }
    guard let day = dayWithinBounds(for: unit) else { return nil }
    let midnight = isDay ? "" : " 00:00:00"
    switch unit {
    case .year: return "{left(\(day), 4)}-01-01\(midnight)"
    case .month: return "{left(\(day), 7)}-01\(midnight)"
    case .day: return isDay ? nil : "{\(day)}\(midnight)"
    case .hour: return isDay ? nil : "{\(day)} {\(Self.digits(24))}:00:00"
    case .minute: return isDay ? nil : "{\(day)} {\(Self.digits(24))}:{\(Self.digits(60))}:00"
    case .second: return nil
    }
  }

  private static func digits(_ count: Int) -> String {
    "pad_left(random_int(0, \(count - 1)), 2, '0')"
  }

  /// Returns a day within the column's bounds or, without bounds, in the period that its name
  /// suggests; for keys, a period long enough for many units.
  ///
  /// - Returns: an expression; `nil` if no unit begins within the bounds.
  private func dayWithinBounds(for unit: DateUnit) -> String? {
    let first = rule.minimum.flatMap { CivilDate($0.text) }.map {
      Self.firstStart(of: unit, from: $0)
    }
    let last = rule.maximum.flatMap { CivilDate($0.text) }
    if let first, let last, last < first { return nil }
    let low = first.map { "'\($0)'" }
    let high = last.map { "'\($0)'" }
    switch (low, high, DateStorage(field, in: table)?.role) {
    case (nil, nil, .future?): return "random_date(now, +1y)"
    case (nil, nil, .birth?): return "random_date(-80y, -18y)"
    case (nil, nil, _) where isKey && unit > .hour: return "random_date('1900-01-01', now)"
    case (nil, nil, _): return "random_date()"
    case (_, let high?, _): return "random_date(\(low ?? "'1970-01-01'"), \(high))"
    case (let low?, nil, _): return "random_date(\(low), \(low > "'2024" ? "'2099-12-31'" : "now"))"
    }
  }

  /// Returns the first day on or after a date on which a year or a month begins; the date itself
  /// for shorter units.
  private static func firstStart(of unit: DateUnit, from date: CivilDate) -> CivilDate {
    let (year, month, day) = date.components
    switch unit {
    case .year where month > 1 || day > 1:
      return CivilDate(year: year + 1, month: 1, day: 1) ?? date
    case .month where day > 1:
      return
        (month == 12
        ? CivilDate(year: year + 1, month: 1, day: 1)
        : CivilDate(year: year, month: month + 1, day: 1)) ?? date
    default: return date
    }
  }

  /// Dates in the years that a copy of this column's year may have; `nil` if there is no such copy.
  var datesOfYears: String? {
    guard !isKey, rule.minimum == nil, rule.maximum == nil, let years = inference.years(of: field)
    else { return nil }
    let call =
      switch field.type {
      case .datetime: "random_datetime"
      default: rule.text.date == .instant ? "random_datetime" : "random_date"
      }
    return "\(call)('\(years.low)-01-01', \(years.high.map { "'\($0)-12-31'" } ?? "now"))"
  }
}

extension TableInference {
  /// Returns the years that another column allows, if it is a copy of the year of a date column.
  ///
  /// - Returns: the first year and the last one, which is `nil` for the current one; `nil` if no
  ///   such column has bounds or is part of a key.
  func years(of field: FieldSchema) -> (low: Int, high: Int?)? {
    guard
      let copy = rules.derivations.first(where: {
        $0.expression.columnOfYear?.lowercased() == field.name.lowercased()
      }), let other = table[field: copy.column]
    else { return nil }
    let bounds = rule(of: other)
    let listed = (bounds.values ?? []).compactMap { Int($0) }
    let isOfKey = ([table.primaryKey] + table.uniques.map(\.columns)).contains {
      $0.contains(other.name)
    }
    let low =
      listed.min() ?? bounds.minimum.flatMap { Int($0.text) }
      ?? other.minimum?.integerValue.map { Int($0) } ?? (isOfKey ? 1970 : nil)
    let high =
      listed.max() ?? bounds.maximum.flatMap { Int($0.text) }
      ?? other.maximum?.integerValue.map { Int($0) }
    guard let low, (1000...9999).contains(low), high.map({ (low...9999).contains($0) }) != false
    else { return nil }
    return (low, high)
  }
}
