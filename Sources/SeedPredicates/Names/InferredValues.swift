package import SeedSchema
import SeedSyntax

/// Infers what a column holds from its name and type, if a factory doesn't give it a value.
///
/// The result is a call in the syntax of factory files, so that `seed plan` can show it and users
/// can copy and change it. It satisfies the column's rules, because the generators do.
package enum InferredValues {
  /// Returns the value of a column.
  ///
  /// - Parameters:
  ///   - field: the column.
  ///   - table: its table.
  ///   - names: the words of the table's names.
  ///   - isKey: whether it is a key of the table.
  ///   - isNeeded: whether other values need it, so that it can't be left to the database.
  /// - Returns: the value; `nil` if the column is left to the database's default.
  package static func value(
    for field: FieldSchema, in table: TableSchema, names: TableNames, isKey: Bool,
    isNeeded: Bool = false
  ) -> String? {
    if let fixed = fixedValue(of: field) { return fixed }
    if case .expression(let sql) = field.defaultValue {
      // The database's clock would make runs differ, and rows older than their children.
      if ClockDefault.isClock(sql) {
        if case .time = field.type { return "random_time()" }
        if let dates = DateStorage(field, in: table) { return dates.value }
      }
      if !isNeeded { return nil }
    }
    if case .value(let value) = field.defaultValue, !isKey { return value.literal }
    guard let call = call(for: field, in: table, names: names, isKey: isKey) else {
      return field.isNullable ? "null" : nil
    }
    // A value that the database would compute is always written, too.
    if case .expression = field.defaultValue { return call }
    let share = share(of: field, in: table, names: names)
    guard field.isNullable, !isKey, share < 100, !ValueText(call).isCall(of: "maybe") else {
      return call
    }
    return "maybe(\(share)%, \(call))"
  }

  /// Whether a default generates UUIDs of version 7, which sort by their instant: PostgreSQL 18's
  /// `uuidv7()`, or a function of an extension or the database's own.
  private static func isVersion7(_ field: FieldSchema) -> Bool {
    guard case .expression(let sql)? = field.defaultValue else { return false }
    let text = sql.lowercased()
    return ["uuidv7(", "uuid_v7(", "uuid7(", "uuid_generate_v7("].contains(where: text.contains)
  }

  /// The percentage of rows in which a nullable column isn't NULL.
  static func share(of field: FieldSchema, in table: TableSchema, names: TableNames) -> Int {
    if let dates = DateStorage(field, in: table) { return dates.share }
    let name = names.name(of: field.name)
    if let first = name.own.first, name.own.count > 1, transient.contains(first) { return 10 }
    return name.isIdentifying ? 100 : 80
  }

  /// Words that begin the names of what rows have only for a while, such as `reset_token`.
  private static let transient: Set<String> = ["reset", "unlock", "unconfirmed", "recovery"]

  /// Columns whose value follows from their purpose.
  private static func fixedValue(of field: FieldSchema) -> String? {
    let kind = ValueKind(of: field.type)
    switch field.generation {
    case .identity: return kind == .integer ? "sequential()" : nil
    case .timestampOnCreate, .timestampOnUpdate:
      return kind == .timestamp ? "random_datetime()" : kind == .date ? "random_date()" : nil
    case .none, .computed: return nil
    }
  }

  /// The generator that suits a column's name and type; `nil` if only its type is known.
  static func call(
    for field: FieldSchema, in table: TableSchema, names: TableNames, isKey: Bool
  ) -> String? {
    if let fixed = fixedValue(of: field) { return fixed }
    let isNumberedKey =
      isKey && table.primaryKey == [field.name] && ValueKind(of: field.type) == .integer
    if isNumberedKey, field.maximum == nil, (field.minimum?.integerValue ?? 1) <= 1 {
      return "sequential()"
    }
    let named = NamedValues(field: field, name: names.name(of: field.name), isKey: isKey)
    // The column's own bounds are more specific than its name.
    if field.minimum != nil || field.maximum != nil, let plain = plainCall(for: field.type) {
      if isNumberedKey { return "sequential()" }
      return isKey ? plain : named.boundedNumber ?? plain
    }
    if let dates = DateStorage(field, in: table), !isKey || !field.type.isNumber {
      return isKey ? dates.anyValue : dates.value
    }
    switch field.type {
    case .datetime: return "random_datetime()"
    case .date: return "random_date()"
    case .integer: return isKey ? "random_int()" : named.integer ?? "random_int()"
    case .boolean: return named.truth
    case .float: return named.fraction ?? "random_float()"
    case .decimal: return named.fraction ?? "random_decimal()"
    case .time: return "random_time()"
    case .uuid: return isVersion7(field) ? "uuid7()" : "random_uuid()"
    case .enumeration: return "random_choice()"
    case .json: return "random_json()"
    case .blob: return "random_bytes(16)"
    case .string, .text:
      let text = named.text
      return fits(text, field) ? text : "random_string()"
    // An SQLite column without a type accepts values of any type.
    case .other(""): return named.text
    case .array, .other: return nil
    }
  }

  /// Whether a column can hold the values of a call that don't adapt to its length: words to choose
  /// from, and numbers.
  private static func fits(_ call: String, _ field: FieldSchema) -> Bool {
    let value = ValueText(call)
    if value.isCallWithoutArguments(of: "latitude", "longitude") {
      return (field.minLength ?? 0) <= 1 && (field.lengthLimit ?? .max) >= 12
    }
    if field.minLength ?? 0 <= 1 { return true }
    switch value.syntax {
    case .call(let call)?: return !["random_choice", "weighted", "random_int"].contains(call.name)
    case .template(let parts, _)?:
      guard case .expression(.generator(let call))? = parts.first else { return true }
      return call.name != "random_int"
    default: return true
    }
  }

  /// A generator of any value of a type within the column's bounds, for columns whose name reveals
  /// nothing; `nil` for types without one.
  package static func plainCall(for type: FieldType) -> String? {
    switch type {
    case .integer: "random_int()"
    case .float: "random_float()"
    case .decimal: "random_decimal()"
    case .datetime: "random_datetime()"
    case .date: "random_date()"
    case .string, .text: "random_string()"
    default: nil
    }
  }
}

extension SQLValue {
  /// The value as a literal of a factory file.
  var literal: String? {
    guard let text else { return "null" }
    if text.isEmpty { return "literal('')" }
    return text.contains(where: { "{}()'\"".contains($0) }) ? nil : text
  }
}
