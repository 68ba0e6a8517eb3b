import SeedSyntax
package import SeedSchema

/// How a column stores dates (as a date type, strings or numbers), with the values that generate
/// them.
package struct DateStorage: Equatable {
  /// The form of the values.
  enum Form: Hashable {
    /// Instants, or strings of them.
    case instant
    /// Days.
    case day
    /// Numbers.
    case number(EpochUnit, isFloat: Bool)
  }

  /// The events that the dates record.
  enum Role: Hashable {
    /// The row was created, changed or deleted.
    case creation, change, deletion
    /// Something else happened to the row.
    case event
    /// A period began, or ended.
    case start, end
    /// An event in the future, and a birth.
    case future, birth
    case other
  }

  let form: Form
  let role: Role
  /// Whether the values are strings, which expressions don't implicitly read as dates.
  let isText: Bool

  /// Determines how a column stores dates; `nil` if it holds none.
  ///
  /// - Parameters:
  ///   - field: the column.
  ///   - table: the column's table, whose columns of numbers have one unit.
  package init?(_ field: FieldSchema, in table: TableSchema) {
    guard let form = Self.form(of: field, in: table) else { return nil }
    self.form = form
    role = Self.role(of: field, in: table)
    isText = ValueKind(of: field.type) == .text
  }

  /// The precision of the values; `nil` for numbers.
  var precision: DateName.Precision? {
    switch form {
    case .instant: .instant
    case .day: .day
    case .number: nil
    }
  }

  private static func form(of field: FieldSchema, in table: TableSchema) -> Form? {
    switch field.type {
    case .datetime: return .instant
    case .date: return .day
    case .integer(let bits):
      guard let unit = unit(of: field, in: table), bits == 64 || bits == 32 && unit == .seconds
      else {
        return nil
      }
      return .number(unit, isFloat: false)
    case .float(let bits):
      return bits == 64 ? unit(of: field, in: table).map { .number($0, isFloat: true) } : nil
    case .decimal:
      return field.epochUnit.map { .number($0, isFloat: $0 == .julianDays) }
    case .text, .string:
      return text(field)
    default: return nil
    }
  }

  /// Returns the format of dates as strings, by the column's default or its name.
  private static func text(_ field: FieldSchema) -> Form? {
    if case .expression(let sql)? = field.defaultValue, ClockDefault.isDayText(sql) {
      return hasRoom(for: 10, in: field) ? .day : nil
    }
    let isInstant = hasRoom(for: 19, in: field)
    if case .expression(let sql)? = field.defaultValue {
      return isInstant && ClockDefault.isPlainText(sql) ? .instant : nil
    }
    if case .value(let value)? = field.defaultValue, value.text != "" { return nil }
    let name = DateName(field.name)
    guard let precision = name.textPrecision else { return nil }
    if precision == .instant, isInstant { return .instant }
    return hasRoom(for: 10, in: field) ? .day : nil
  }

  private static func hasRoom(for length: Int, in field: FieldSchema) -> Bool {
    field.lengthLimit ?? length >= length && field.minLength ?? 0 <= length
  }

  /// Returns the unit of dates as numbers, by the column's rows, default or name: `created_at`,
  /// `updatedAtMs`.
  private static func unit(of field: FieldSchema, in table: TableSchema) -> EpochUnit? {
    if let unit = field.epochUnit { return unit }
    guard field.minimum == nil, field.maximum == nil, field.type.isNumber else { return nil }
    if case .expression(let sql)? = field.defaultValue, let unit = EpochUnit(default: sql) {
      return unit
    }
    if let unit = field.comment.flatMap({ ColumnComment($0).epochUnit }) { return unit }
    let name = DateName(field.name)
    guard name.isInstantAsNumber else { return nil }
    return name.unit ?? table.fields.first { $0.epochUnit != nil && $0.type == field.type }?
      .epochUnit
      ?? .seconds
  }

  private static func role(of field: FieldSchema, in table: TableSchema) -> Role {
    switch field.generation {
    case .timestampOnCreate: return .creation
    case .timestampOnUpdate: return .change
    case .none, .identity, .computed: break
    }
    let role = DateName(field.name).role
    guard role == .creation else { return role }
    return isOfRow(field, in: table) && !followsInsertion(field, in: table) ? .creation : .event
  }

  /// Whether another column holds when the row was inserted, so that this one, such as `joined_at`,
  /// records an event after that.
  private static func followsInsertion(_ field: FieldSchema, in table: TableSchema) -> Bool {
    guard !DateName(field.name).recordsInsertion else { return false }
    return table.fields.contains { other in
      guard other.name != field.name, other.generation != .computed,
        field.isNullable || !other.isNullable
      else { return false }
      if other.generation == .timestampOnCreate { return true }
      let name = DateName(other.name)
      return name.recordsInsertion && name.role == .creation && isOfRow(other, in: table)
        && form(of: other, in: table) != nil
    }
  }

  /// Whether a creation time is that of the row rather than of something that the row describes,
  /// such as `remember_created_at`.
  private static func isOfRow(_ field: FieldSchema, in table: TableSchema) -> Bool {
    let rows = Set(NameWords.words(of: table.name.name).map(NameWords.singular))
    func distance(_ field: FieldSchema) -> Int? {
      switch field.generation {
      case .timestampOnCreate: 0
      case .timestampOnUpdate: nil
      case .none, .identity, .computed: DateName(field.name).foreignWordCount(besides: rows)
      }
    }
    guard let own = distance(field), own > 0 else { return true }
    let others = table.fields.filter { $0.name != field.name }.compactMap(distance)
    return !field.isNullable && others.allSatisfy { $0 >= own }
  }

  // MARK: Values

  /// The percentage of rows that have the date if it is nullable: all were created, few are
  /// deleted.
  package var share: Int { role == .creation ? 100 : role == .deletion ? 5 : 80 }

  /// The value of a column without other constraints; birthdays are those of the row's person.
  package var value: String {
    switch (form, role) {
    case (.instant, .birth), (.day, .birth): "birth_date()"
    default: anyValue
    }
  }

  /// The value of a column of independent dates.
  var anyValue: String {
    switch (form, role) {
    case (.instant, .future): "random_datetime(now, +1y)"
    case (.instant, .birth): "random_datetime(-80y, -18y)"
    case (.instant, _): "random_datetime()"
    case (.day, .birth): "random_date(-80y, -18y)"
    case (.day, .future): "random_date(now, +1y)"
    case (.day, _): "random_date()"
    case (.number, .future): between(from: expression("now"), to: expression("now + 365d"))
    case (.number, .birth): between(from: expression("now - 29200d"), to: expression("now - 6570d"))
    case (.number, _): between(from: expression("now - 365d"), to: expression("now"))
    }
  }

  /// Returns a generator call for dates between an expression of the column's form and now.
  ///
  /// - Parameters:
  ///   - lower: the expression.
  ///   - mayBeLater: whether the expression can be later than now; the dates then can be later,
  ///     too.
  /// - Returns: the call.
  package func value(from lower: String, mayBeLater: Bool) -> String {
    let now = expression("now")
    return between(
      from: lower,
      to: mayBeLater ? "max(\(lower), \(isText ? written(instant: "now") : now))" : now)
  }

  /// Returns a generator call for dates within the next year, not before another date in the
  /// future.
  ///
  /// - Parameter lower: the date, as an expression of the column's form.
  /// - Returns: the call.
  func value(afterFuture lower: String) -> String {
    between(from: lower, to: "max(\(lower), \(written(instant: "now + 365d")))")
  }

  /// Returns a generator call for dates between two expressions of the column's form.
  func value(from lower: String, to upper: String) -> String { between(from: lower, to: upper) }

  /// Returns a value for dates that grow from row to row, up to now.
  ///
  /// - Parameters:
  ///   - first: the earliest date, as an expression of the column's form; `nil` for a year before
  ///     now.
  ///   - lower: a date that the row can't precede, as an expression of the column's form.
  /// - Returns: the value.
  func valueInOrder(from first: String? = nil, after lower: String?) -> String {
    let from = first.map { "{\($0)}, now, " } ?? ""
    if case .instant = form {
      return "random_datetime(\(from)order=rows\(lower.map { ", after={\($0)}" } ?? ""))"
    }
    let value = written(instant: "random_datetime(\(from)order=rows)")
    return lower.map { "{max(\($0), \(value))}" } ?? "{\(value)}"
  }

  private func between(from lower: String, to upper: String) -> String {
    switch form {
    case .instant: "random_datetime({\(lower)}, \(upper == "now" ? upper : "{\(upper)}"))"
    case .day: "random_date({\(lower)}, \(upper == "now" ? upper : "{\(upper)}"))"
    case .number(_, isFloat: false): "random_int({\(lower)}, {\(upper)})"
    case .number(_, isFloat: true): "random_float({\(lower)}, {\(upper)})"
    }
  }

  /// The earliest date of rows without other known dates, as an expression of the column's type.
  var earliest: String { written(instant: "now - 365d") }

  /// An instant as an expression of the column's type.
  func written(instant: String) -> String {
    switch form {
    case .instant: isText ? "string(\(instant))" : instant
    case .day: isText ? "string(date(\(instant)))" : "date(\(instant))"
    // A quotient is a floating-point number.
    case .number(let unit, isFloat: true) where unit != .julianDays:
      "\(expression(instant)) / 1"
    case .number: expression(instant)
    }
  }

  /// An instant in the column's form.
  private func expression(_ instant: String) -> String {
    guard case .number(let unit, let isFloat) = form else { return instant }
    let number = "\(unit.function.rawValue)(\(instant))"
    return unit == .julianDays && !isFloat ? "floor(\(number))" : number
  }

  /// Returns the instant that a stored value represents.
  ///
  /// - Returns: `nil` if the string isn't an instant, for instants so late that they mean "never",
  ///   and for those before the year 1.
  package func instant(_ text: String) -> Timestamp? {
    guard let found = read(text), found.date < Self.never, found.date >= Self.firstDay else {
      return nil
    }
    return found
  }

  /// The first instant that means "never", as a literal that SQL compares with the column. Strings
  /// that aren't dates aren't less than it, either.
  package var endOfDates: String {
    guard case .number(let unit, _) = form else { return "'\(Self.never)'" }
    let day = Int64(Self.never.daysSinceEpoch)
    return switch unit {
    case .seconds: "\(day * 86_400)"
    case .milliseconds: "\(day * 86_400_000)"
    case .microseconds: "\(day * 86_400_000_000)"
    case .julianDays: "\(day).5 + 2440587"
    }
  }

  private func read(_ text: String) -> Timestamp? {
    guard case .number(let unit, _) = form else { return Timestamp(text) }
    let factor: Double
    var start = 0.0
    switch unit {
    case .seconds: factor = 1_000_000
    case .milliseconds: factor = 1_000
    case .microseconds: factor = 1
    case .julianDays: (factor, start) = (86_400_000_000, 2_440_587.5)
    }
    guard let number = Double(text), abs((number - start) * factor) < 9e18 else { return nil }
    return Timestamp(microseconds: Int64((number - start) * factor))
  }

  private static let firstDay =
    CivilDate("0001-01-01") ?? CivilDate(daysSinceEpoch: -719_162)
  private static let never = CivilDate("2200-01-01") ?? CivilDate(daysSinceEpoch: 84_006)

  /// Returns an expression of another column's form, converted to this one's; `nil` if there is no
  /// conversion.
  func converted(_ expression: String, from other: DateStorage) -> String? {
    switch (other.form, form) {
    case (.number(let a, let isFloat), .number(let b, let wanted)):
      a != b ? nil : isFloat && !wanted ? "floor(\(expression))" : expression
    case (.number, _): nil
    case (_, .number): self.expression(expression)
    case (.instant, .day) where isText || other.isText:
      "left(\(other.isText ? expression : "string(\(expression))"), 10)"
    default: isText && !other.isText ? "string(\(expression))" : expression
    }
  }
}

extension EpochUnit {
  /// The function of the value language that returns an instant in the unit.
  var function: ExpressionFunction {
    switch self {
    case .seconds: .seconds
    case .milliseconds: .milliseconds
    case .microseconds: .microseconds
    case .julianDays: .julianDay
    }
  }
}
