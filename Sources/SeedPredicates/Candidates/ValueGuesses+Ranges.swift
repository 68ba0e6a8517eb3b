import SeedSyntax
import SeedSchema

/// Generates numbers and times for two columns whose names say that they are the ends of a range.
extension ValueGuesses {
  /// The value of a column that is an end of a range; `nil` for other columns, and for dates.
  var rangeEnd: String? {
    guard !isKey,
      rule == ColumnRule(nullness: rule.nullness, minimum: rule.minimum, maximum: rule.maximum)
    else { return nil }
    if case .time = field.type { return timeOfDay }
    return numberAfterLower
  }

  /// A time for an end of a range. The value language can't compare times, so the start is before a
  /// certain hour, and the end after it.
  private var timeOfDay: String? {
    switch ColumnRanges.end(of: field, in: table) {
    case .lower:
      guard let hours = Self.startHours(rule) else { return nil }
      return Self.times(hours)
    case .upper:
      guard rule.minimum == nil, rule.maximum == nil,
        let lower = ColumnRanges.lower(of: field, in: table),
        let hours = Self.startHours(inference.rule(of: lower)), hours.upperBound < 23
      else { return nil }
      let first = hours.upperBound + 1
      // Opening hours last until the evening.
      if first <= 17, NameWords.words(of: field.name).contains(where: Self.closing.contains) {
        return Self.times(17...22)
      }
      return Self.times(first...min(23, max(21, first + 4)))
    case nil: return nil
    }
  }

  private static let closing: Set<String> = ["close", "closes", "closing", "closed"]

  /// Returns the hours in which ranges start; `nil` if there are none within a column's bounds.
  private static func startHours(_ rule: ColumnRule) -> ClosedRange<Int>? {
    var first = 7
    var last = 11
    if let bound = rule.minimum {
      guard let (hour, isWhole) = hour(of: bound.text) else { return nil }
      first = isWhole && !bound.isExclusive ? hour : hour + 1
      last = max(last, (first + 22) / 2)
    }
    if let bound = rule.maximum {
      guard let (hour, _) = hour(of: bound.text) else { return nil }
      last = min(last, hour - 1)
      if rule.minimum == nil { first = max(0, min(first, last)) }
    }
    return first <= last ? first...last : nil
  }

  /// Returns the hour of a time, and whether the time is the start of that hour.
  private static func hour(of time: String) -> (hour: Int, isWhole: Bool)? {
    let parts = time.split(separator: ":")
    guard parts.count > 1, let hour = Int(parts[0]), (0...24).contains(hour) else { return nil }
    return (hour, parts.dropFirst().allSatisfy { $0.allSatisfy { $0 == "0" } })
  }

  private static func times(_ hours: ClosedRange<Int>) -> String {
    func written(_ hour: Int) -> String { hour < 10 ? "0\(hour)" : "\(hour)" }
    return "random_time(\(written(hours.lowerBound)):00, \(written(hours.upperBound)):59)"
  }

  /// A number that is not less than the one with which the range starts; `nil` if the column's own
  /// bounds may leave none, or leave only such numbers. A column that a factory omits only keeps to
  /// its checks.
  private var numberAfterLower: String? {
    guard inference.context.now != nil || rule.minimum == nil && rule.maximum == nil,
      field.type.isNumber, DateStorage(field, in: table) == nil,
      let lower = ColumnRanges.lower(of: field, in: table), isReadable(lower),
      !inference.rules.orders.contains(where: { $0.upper == field.name || $0.lower == field.name }),
      let name = NameWriter.inBraces(lower.name)
    else { return nil }
    let usual = NamedValues(
      field: lower, name: inference.names.name(of: lower.name), isKey: false)
    let number = usual.boundedNumber.flatMap { NumberCall(ValueText($0)) }
    // Numbers of rows that no foreign key references have no order.
    if let number, number.low == 1, number.high == 1000 { return nil }
    let most = most(of: lower, usual: number?.high)
    if let high = bounds.high, most.map({ $0 > high }) ?? true { return nil }
    if let low = bounds.low, let most, most <= low { return nil }
    let least = min(number?.low ?? 0, most ?? .infinity)
    var start = lower.isNullable ? "coalesce(\(name), \(NumberWriter.text(least)))" : name
    if let low = bounds.low { start = "max(\(start), \(NumberWriter.text(low)))" }
    if case .float = field.type {
      let top = [number?.high, bounds.high].compactMap(\.self).min()
      let width = top.map { "(\(NumberWriter.text($0)) - \(start))" } ?? "100"
      let value = "max(\(start), round(\(start) + \(width) * random_float(0, 1), 2))"
      return bounds.high.map { "{min(\(value), \(NumberWriter.text($0)))}" } ?? "{\(value)}"
    }
    var end = number.map { "max(\(start), \(NumberWriter.text($0.high)))" } ?? "\(start) + 100"
    if number == nil, usual.fraction != nil { end = "\(start) * 2" }
    if let limit { end = "min(\(end), \(NumberWriter.text(limit)))" }
    if case .integer = field.type { return "random_int({\(start)}, {\(end)})" }
    return "random_decimal({\(start)}, {\(end)})"
  }

  /// The greatest number that the column accepts, if that is a limit that values may reach.
  private var limit: Double? {
    if let high = bounds.high { return high }
    guard case .decimal(let precision, let scale) = field.type, precision - scale < 7 else {
      return nil
    }
    var most = 1.0
    for _ in 0..<max(0, precision - scale) { most *= 10 }
    return most - 1
  }

  /// The bounds that checks set for the column's numbers; an excluded one is moved by a step.
  private var bounds: (low: Double?, high: Double?) {
    if case .integer = field.type {
      return (
        field.minimum?.integerValue.map { Double($0) },
        field.maximum?.integerValue.map { Double($0) }
      )
    }
    return (
      rule.minimum.flatMap { Double($0.text) } == nil ? nil : numbers.low,
      rule.maximum.flatMap { Double($0.text) } == nil ? nil : numbers.high
    )
  }

  /// The greatest number that the start of the range may be; `nil` if that isn't known.
  private func most(of lower: FieldSchema, usual: Double?) -> Double? {
    var rule = inference.rule(of: lower)
    rule.nullness = .any
    if let high = rule.maximum.flatMap({ Double($0.text) }) { return high }
    return rule == ColumnRule() && lower.minimum == nil && lower.maximum == nil ? usual : nil
  }

  /// Whether a value of the row can read a column.
  private func isReadable(_ other: FieldSchema) -> Bool {
    other.generation == .none && !table.foreignKeys.contains { $0.columns.contains(other.name) }
      && !table.foreignKeys.contains { $0.columns.contains(field.name) }
  }
}
