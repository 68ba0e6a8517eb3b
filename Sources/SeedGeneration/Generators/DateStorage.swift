package import SeedSchema

/// How a column stores dates, as a date type, text or numbers, and how a factory file writes them.
package struct DateStorage: Equatable {
  /// The form of the values.
  enum Form: Hashable {
    /// Instants, or texts of them.
    case instant
    /// Days.
    case day
    /// Numbers.
    case number(EpochUnit, isFloat: Bool)
  }

  /// The events that the dates record.
  enum Role: Hashable { case creation, change, deletion, future, birth, other }

  let form: Form
  let role: Role
  /// Whether the column's type is text, which expressions don't implicitly read as dates.
  let isText: Bool

  /// Determines how a column stores dates; `nil` if it holds none.
  ///
  /// - Parameters:
  ///   - field: the column.
  ///   - table: the column's table, whose columns of numbers have one unit.
  package init?(_ field: FieldSchema, in table: TableSchema) {
    guard let form = Self.form(of: field, in: table) else { return nil }
    self.form = form
    role = Self.role(of: field)
    isText = ValueKind(of: field.type) == .text
  }

  private static func form(of field: FieldSchema, in table: TableSchema) -> Form? {
    let unit = field.epochUnit ?? unit(named: field, in: table)
    switch field.type {
    case .datetime: return .instant
    case .date: return .day
    case .integer(let bits):
      guard let unit, bits == 64 || bits == 32 && unit == .seconds else { return nil }
      return .number(unit, isFloat: false)
    case .float(let bits): return bits == 64 ? unit.map { .number($0, isFloat: true) } : nil
    case .decimal:
      return field.epochUnit.map { .number($0, isFloat: $0 == .julianDays) }
    case .text, .string:
      return text(field)
    default: return nil
    }
  }

  /// Texts of dates, by the column's default or its name.
  private static func text(_ field: FieldSchema) -> Form? {
    if case .expression(let sql)? = field.defaultValue, ClockDefault.isDayText(sql) {
      return field.lengthLimit ?? 10 >= 10 && field.minLength ?? 0 <= 10 ? .day : nil
    }
    guard field.lengthLimit ?? 19 >= 19, field.minLength ?? 0 <= 19 else { return nil }
    if case .expression(let sql)? = field.defaultValue {
      return ClockDefault.isPlainText(sql) ? .instant : nil
    }
    guard field.defaultValue == nil else { return nil }
    let name = field.name.snakeCased
    return name.hasSuffix("_at") || changes.contains(name) || creations.contains(name)
      ? .instant : nil
  }

  /// The unit that a column of numbers has by its name: `created_at`, `updatedAtMs`.
  private static func unit(named field: FieldSchema, in table: TableSchema) -> EpochUnit? {
    guard field.minimum == nil, field.maximum == nil, field.type.isNumber else { return nil }
    var name = field.name.snakeCased
    var unit =
      table.fields.first { $0.epochUnit != nil && $0.type == field.type }?.epochUnit ?? .seconds
    for suffix in ["_ms", "_millis"] where name.hasSuffix(suffix) {
      name = String(name.dropLast(suffix.count))
      unit = .milliseconds
    }
    return name.hasSuffix("_at") || name == "timestamp" || name.hasSuffix("_timestamp")
      ? unit : nil
  }

  private static func role(of field: FieldSchema) -> Role {
    switch field.generation {
    case .timestampOnCreate: return .creation
    case .timestampOnUpdate: return .change
    case .none, .identity, .computed: break
    }
    var name = field.name.snakeCased
    for suffix in ["_ms", "_millis"] where name.hasSuffix(suffix) {
      name = String(name.dropLast(suffix.count))
    }
    if creations.contains(name) { return .creation }
    if changes.contains(name) { return .change }
    if deletions.contains(name) { return .deletion }
    if name.hasSuffix("expires_at") || name.hasPrefix("next_") { return .future }
    return name.contains("birth") || ["dob", "born", "born_on"].contains(name) ? .birth : .other
  }

  private static let creations: Set<String> = [
    "created_at", "created_on", "joined_at", "created", "inserted_at", "placed_at", "date_created",
    "created_date", "create_time", "created_time",
  ]
  private static let changes: Set<String> = [
    "updated_at", "updated_on", "updated", "modified_at", "modified_on", "modified",
    "last_modified", "last_modified_at", "changed_at", "date_updated", "date_modified",
    "updated_date", "update_time", "updated_time",
  ]
  private static let deletions: Set<String> = [
    "deleted_at", "deleted_on", "removed_at", "archived_at", "discarded_at", "trashed_at",
  ]

  // MARK: Values

  /// Returns dates for a column, with no other constraint.
  package var value: String {
    switch (form, role) {
    case (.instant, .future): "random_datetime(now, +1y)"
    case (.instant, _): "random_datetime()"
    case (.day, .birth): "random_date(-80y, -18y)"
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
  ///   - mayBeLater: whether the expression can be later than now; the dates then are, too.
  /// - Returns: the call.
  package func value(from lower: String, mayBeLater: Bool) -> String {
    let now = expression("now")
    return between(from: lower, to: mayBeLater ? "max(\(lower), \(now))" : now)
  }

  private func between(from lower: String, to upper: String) -> String {
    switch form {
    case .instant: "random_datetime({\(lower)}, \(upper == "now" ? upper : "{\(upper)}"))"
    case .day: "random_date({\(lower)}, \(upper == "now" ? upper : "{\(upper)}"))"
    case .number(_, isFloat: false): "random_int({\(lower)}, {\(upper)})"
    case .number(_, isFloat: true): "random_float({\(lower)}, {\(upper)})"
    }
  }

  /// The earliest date that rows get for which nothing else is known, as an expression of the column's type.
  var earliest: String {
    let instant = "now - 365d"
    return switch form {
    case .instant: instant
    case .day: "date(\(instant))"
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

  /// An expression of another column's form in this one's; `nil` if it can't be written.
  func converted(_ expression: String, from other: DateStorage) -> String? {
    switch (other.form, form) {
    case (.number(let a, let isFloat), .number(let b, let wanted)):
      a != b ? nil : isFloat && !wanted ? "floor(\(expression))" : expression
    case (.number, _): nil
    case (_, .number): self.expression(expression)
    default: expression
    }
  }
}

extension EpochUnit {
  /// The function of the value language that gives an instant in the unit.
  var function: ExpressionFunction {
    switch self {
    case .seconds: .seconds
    case .milliseconds: .milliseconds
    case .microseconds: .microseconds
    case .julianDays: .julianDay
    }
  }
}
