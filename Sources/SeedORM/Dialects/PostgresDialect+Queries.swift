import SeedDatabase
import SeedSchema

extension PostgresDialect: QueryDialect {
  var noLimit: String { "ALL" }

  func arrayText(_ values: [SQLValue]) -> String { ArrayText.braces(values) }

  func comparable(_ expression: SQLStatement, _ type: FieldType) -> SQLStatement { expression }

  func order(byPosition position: Int, _ type: FieldType) -> String { "\(position)" }

  func cast(_ expression: SQLStatement, to type: FieldType) -> SQLStatement {
    guard let name = castName(of: type) else { return expression }
    return "CAST(\(expression) AS \(unescaped: name))"
  }

  /// One array is one bound value, however many values there are, and one SQL text for the server's
  /// plan cache.
  func membership(
    of expression: SQLStatement, type: FieldType, in values: [SQLValue]
  ) throws -> SQLStatement {
    if values.count == 1 { return "\(expression) = \(values[0])" }
    switch type {
    case .array, .json, .other:
      var list: SQLStatement = "\(expression) IN (\(values[0])"
      for value in values.dropFirst() { list.append(", \(value)") }
      list.append(")")
      return list
    default:
      let name = castName(of: type) ?? "text"
      return "\(expression) = ANY (CAST(\(SQLValue.array(values)) AS \(unescaped: name)[]))"
    }
  }

  /// LIKE with escaped wildcards. Case is ignored by ICU's rules, because the database's own locale
  /// (such as `C`) may handle only English letters.
  func textCondition(
    _ expression: SQLStatement, _ place: SQLNode.TextMatch, _ text: String, ignoresCase: Bool
  ) -> SQLStatement {
    // A PostgreSQL string can't contain NUL.
    if text.utf8.contains(0) { return "\(expression) IS NULL AND FALSE" }
    var pattern = ""
    for character in text.unicodeScalars {
      if character == "\\" || character == "%" || character == "_" { pattern += "\\" }
      pattern.unicodeScalars.append(character)
    }
    if place != .start { pattern = "%" + pattern }
    if place != .end { pattern += "%" }
    return ignoresCase
      ? "\(expression) COLLATE \"und-x-icu\" ILIKE \(pattern)" : "\(expression) LIKE \(pattern)"
  }

  func aggregate(
    _ aggregate: SQLNode.Aggregate, of expression: SQLStatement, _ type: FieldType,
    window: SQLStatement
  ) -> SQLStatement {
    let name = functionPrefix + aggregate.rawValue
    switch (aggregate, type) {
    case (.average, _):
      return "CAST(\(unescaped: name)(\(expression))\(window) AS double precision)"
    // Types with an order but without such an aggregate.
    case (.minimum, .uuid), (.maximum, .uuid):
      return "CAST(\(unescaped: name)(CAST(\(expression) AS text))\(window) AS uuid)"
    case (.minimum, .boolean): return "pg_catalog.bool_and(\(expression))\(window)"
    case (.maximum, .boolean): return "pg_catalog.bool_or(\(expression))\(window)"
    default: return "\(unescaped: name)(\(expression))\(window)"
    }
  }

  func arithmetic(
    _ operation: SQLNode.Arithmetic, _ left: SQLStatement, _ right: SQLStatement,
    _ type: FieldType
  ) -> SQLStatement { "(\(left) \(unescaped: operation.rawValue) \(right))" }

  func function(
    _ function: SQLFunction, _ arguments: [SQLStatement], _ type: FieldType
  ) -> SQLStatement {
    switch function {
    // The database's own locale (such as `C`) may handle only English letters.
    case .lower, .upper:
      SQLFunction.call(
        functionPrefix + function.rawValue, ["\(arguments[0]) COLLATE \"und-x-icu\""])
    case .length: SQLFunction.call("pg_catalog.char_length", arguments)
    case .trim: SQLFunction.call("pg_catalog.btrim", arguments)
    case .jsonContains: "\(arguments[0]) @> \(arguments[1])"
    case .arrayContains: "\(arguments[1]) = ANY (\(arguments[0]))"
    case .round: rounded(arguments[0])
    default: function.call(arguments, schema: functionPrefix)
    }
  }

  /// As in Swift and SQLite, halves are rounded away from zero; PostgreSQL's own function rounds
  /// them to the even number. From 2^52 on, all numbers are integers.
  private func rounded(_ number: SQLStatement) -> SQLStatement {
    let size = SQLFunction.call(functionPrefix + "abs", [number])
    let sign = SQLFunction.call(functionPrefix + "sign", [number])
    let whole = SQLFunction.call(functionPrefix + "floor", ["\(size) + 0.5"])
    return "CASE WHEN \(size) < 4503599627370496 THEN \(sign) * \(whole) ELSE \(number) END"
  }

  /// An operator for each step: a path of `#>` would find the element 0 by the name `0`, too.
  func jsonPart(
    of document: SQLStatement, _ path: [JSONStep], _ type: FieldType
  ) -> SQLStatement {
    let isText = if case .json = type { false } else { true }
    var part = document
    for (number, step) in path.enumerated() {
      part.append(isText && number == path.count - 1 ? " ->> " : " -> ")
      switch step {
      case .member(let name): part.append("CAST(\(name) AS text)")
      case .element(let index): part.append("CAST(\(Int(Int32(clamping: index))) AS integer)")
      }
    }
    if path.isEmpty, isText { part.append(" #>> CAST('{}' AS text[])") }
    switch type {
    case .json, .string, .text, .enumeration: return "(\(part))"
    default: return cast("(\(part))", to: type)
    }
  }

  /// The server checks the column's own range.
  ///
  /// A narrower range of the property is checked by a failing cast; its operand depends on the
  /// value, so the server doesn't evaluate it in advance.
  func assigned(
    _ expression: SQLStatement, _ type: FieldType, in range: ClosedRange<Int64>, name: String
  ) -> SQLStatement {
    guard case .integer(let bits) = type, let column = castName(of: type) else { return expression }
    let highest = Int64.max >> Int64(64 - min(max(bits, 16), 64))
    guard range.lowerBound > -highest - 1 || range.upperBound < highest else { return expression }
    return """
      CASE WHEN \(expression) BETWEEN \(range.lowerBound) AND \(range.upperBound) THEN \(expression) \
      ELSE CAST(CAST(\(expression) AS text) || ' is out of range' AS \(unescaped: column)) END
      """
  }

  var storable: StorableValues {
    let (instants, days) = (PostgresCalendar.timestamps, PostgresCalendar.dates)
    // The last instants are beyond the microseconds of 64 bits since 1970.
    let (end, overflow) = instants.upperBound.addingReportingOverflow(
      PostgresCalendar.epochMicroseconds)
    return StorableValues(
      timestamps: (instants.lowerBound + PostgresCalendar.epochMicroseconds)..<(overflow
        ? .max : end),
      days: (days.lowerBound + PostgresCalendar.epochDays)..<(days.upperBound
        + PostgresCalendar.epochDays),
      span: "the years that PostgreSQL holds, 4714 BC to 294276", takesNaN: true)
  }

  func lockClause(_ lock: RowLock) -> String? { lock.rawValue }

  func keyStatement(for field: FieldSchema, of table: TableName, count: Int) -> SQLStatement {
    """
    SELECT pg_catalog.nextval(pg_catalog.pg_get_serial_sequence(\(quoted(table)), \(field.name))) \
    FROM pg_catalog.generate_series(1, \(count))
    """
  }

  /// The name of a type to cast to, without a length or a precision that would truncate values.
  private func castName(of type: FieldType) -> String? {
    switch type {
    case .integer(let bits): bits <= 16 ? "smallint" : bits <= 32 ? "integer" : "bigint"
    case .string, .text, .enumeration(_, nil): "text"
    case .boolean: "boolean"
    case .datetime(let withTimeZone): withTimeZone ? "timestamptz" : "timestamp"
    case .date: "date"
    case .time: "time"
    case .float(let bits): bits <= 32 ? "real" : "double precision"
    case .decimal: "numeric"
    case .uuid: "uuid"
    case .enumeration(_, let name?): quoted(PostgresTableDDL.typeName(name))
    case .json(let binary): binary ? "jsonb" : "json"
    case .blob: "bytea"
    case .array(let element): castName(of: element).map { $0 + "[]" }
    case .other(let name): name.isEmpty ? nil : name
    }
  }
}
