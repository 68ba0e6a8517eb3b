import SeedDatabase
import SeedSchema

extension SQLiteDialect: QueryDialect {
  var noLimit: String { "-1" }

  func arrayText(_ values: [SQLValue]) -> String { ArrayText.json(values) }

  /// Decimals of more than 15 digits are stored as text, which sorts as text; ``SQLiteFunctions``
  /// converts them to keys that sort like the numbers.
  func comparable(_ expression: SQLStatement, _ type: FieldType) -> SQLStatement {
    Self.isTextDecimal(type)
      ? "\(unescaped: SQLiteFunctions.decimalKey)(\(expression))" : expression
  }

  /// Combined queries are ordered by columns of the result alone, without functions.
  func order(byPosition position: Int, _ type: FieldType) -> String {
    Self.isTextDecimal(type)
      ? "\(position) COLLATE \(SQLiteFunctions.decimalOrder)" : "\(position)"
  }

  /// Needed only for decimals, which are bound as text.
  func cast(_ expression: SQLStatement, to type: FieldType) -> SQLStatement {
    guard case .decimal = type, !Self.isTextDecimal(type) else { return expression }
    return "CAST(\(expression) AS NUMERIC)"
  }

  /// A long list is one bound value, a JSON array.
  func membership(
    of expression: SQLStatement, type: FieldType, in values: [SQLValue]
  ) throws -> SQLStatement {
    func comparable(_ value: SQLStatement) -> SQLStatement {
      self.comparable(cast(value, to: type), type)
    }
    if values.count == 1 { return "\(expression) = \(comparable("\(values[0])"))" }
    let isBytes = if case .blob = type { true } else { false }
    if values.count > 32, !isBytes {
      let element = comparable("value")
      return "\(expression) IN (SELECT \(element) FROM json_each(\(SQLValue.array(values))))"
    }
    guard values.count <= maximumBoundValues else {
      throw DatabaseError(
        .misuse, "a condition names \(values.count) values; SQLite takes \(maximumBoundValues)")
    }
    var list: SQLStatement = "\(expression) IN (\(comparable("\(values[0])"))"
    for value in values.dropFirst() { list.append(", \(comparable("\(value)"))") }
    list.append(")")
    return list
  }

  /// Not LIKE, which in SQLite ignores case, but only of ASCII letters. A prefix is matched by
  /// GLOB, which can use an index.
  func textCondition(
    _ expression: SQLStatement, _ place: SQLNode.TextMatch, _ text: String, ignoresCase: Bool
  ) -> SQLStatement {
    guard !text.isEmpty else { return "\(expression) IS NOT NULL" }
    if ignoresCase {
      let folded = SQLiteFunctions.folded(text)
      let column: SQLStatement = "\(unescaped: SQLiteFunctions.fold)(\(expression))"
      return place == .end ? ends(column, folded) : containment(column, folded, place)
    }
    // SQLite limits patterns to 50,000 bytes, and reads them only up to a NUL.
    guard place == .start, text.utf8.count < 10_000, !text.utf8.contains(0) else {
      return place == .end ? ends(expression, text) : containment(expression, text, place)
    }
    var pattern = ""
    for character in text.unicodeScalars {
      if character == "*" || character == "?" || character == "[" {
        pattern += "[\(character)]"
      } else {
        pattern.unicodeScalars.append(character)
      }
    }
    return "\(expression) GLOB \(pattern + "*")"
  }

  private func containment(
    _ expression: SQLStatement, _ text: String, _ place: SQLNode.TextMatch
  ) -> SQLStatement {
    place == .start
      ? "instr(\(expression), \(text)) = 1" : "instr(\(expression), \(text)) > 0"
  }

  /// By bytes, because SQLite counts the characters of a text only up to a NUL.
  private func ends(_ expression: SQLStatement, _ text: String) -> SQLStatement {
    "substr(CAST(\(expression) AS BLOB), \(-text.utf8.count)) = CAST(\(text) AS BLOB)"
  }

  func aggregate(
    _ aggregate: SQLNode.Aggregate, of expression: SQLStatement, _ type: FieldType,
    window: SQLStatement
  ) -> SQLStatement {
    let isDecimal = if case .decimal = type { true } else { false }
    let name = (isDecimal ? SQLiteFunctions.decimalPrefix : "") + aggregate.rawValue
    return "\(unescaped: name)(\(expression))\(window)"
  }

  /// Decimals use ``SQLiteDecimalArithmetic``, because SQLite computes with binary numbers.
  func arithmetic(
    _ operation: SQLNode.Arithmetic, _ left: SQLStatement, _ right: SQLStatement,
    _ type: FieldType
  ) -> SQLStatement {
    guard case .decimal = type else {
      return "(\(left) \(unescaped: operation.rawValue) \(right))"
    }
    let function: SQLiteDecimalArithmetic =
      switch operation {
      case .addition: .plus
      case .subtraction: .minus
      case .multiplication: .times
      case .division: .divided
      }
    let exact: SQLStatement = "\(unescaped: function.sqlName)(\(left), \(right))"
    return cast(exact, to: type)
  }

  func function(
    _ function: SQLFunction, _ arguments: [SQLStatement], _ type: FieldType
  ) -> SQLStatement {
    switch function {
    // SQLite's own functions handle only ASCII letters.
    case .lower: SQLFunction.call(SQLiteFunctions.fold, arguments)
    case .upper: SQLFunction.call(SQLiteFunctions.upper, arguments)
    // `abs` would return a floating-point number.
    case .absolute where Self.isTextDecimal(type): "ltrim(\(arguments[0]), '-')"
    case .jsonContains: SQLFunction.call(SQLiteFunctions.jsonContains, arguments)
    case .arrayContains:
      """
      EXISTS (SELECT 1 FROM json_each(\(arguments[0])) WHERE value = \(Self.element(arguments[1], type)))
      """
    default: function.call(arguments)
    }
  }

  /// A value as ``ArrayText`` writes it as an element.
  private static func element(_ value: SQLStatement, _ type: FieldType) -> SQLStatement {
    switch type {
    case .datetime: "(\(value) || '+00')"
    case .blob: "('\\x' || lower(hex(\(value))))"
    // JSON has no infinity, and SQLite no literal of it.
    case .float:
      "(CASE \(value) WHEN 9e999 THEN 'Infinity' WHEN -9e999 THEN '-Infinity' ELSE \(value) END)"
    default: value
    }
  }

  /// In SQLite the sum of two large integers is a floating-point number, which an integer column
  /// would store.
  func assigned(
    _ expression: SQLStatement, _ type: FieldType, in range: ClosedRange<Int64>, name: String
  ) -> SQLStatement {
    """
    \(unescaped: SQLiteFunctions.integer)(\(expression), \(range.lowerBound), \(range.upperBound), \(name))
    """
  }
  var storable: StorableValues { Self.storableValues }

  func lockClause(_ lock: RowLock) -> String? { nil }

  /// The keys after the highest one. The transaction must already hold the write lock, so that no
  /// other can take them.
  func keyStatement(for field: FieldSchema, of table: TableName, count: Int) -> SQLStatement {
    """
    WITH RECURSIVE "keys" ("key", "left") AS (
      SELECT (SELECT coalesce(max(\(unescaped: quoted(field.name))), 0) + 1 \
    FROM \(unescaped: quoted(table))), \(count) UNION ALL
      SELECT "key" + 1, "left" - 1 FROM "keys" WHERE "left" > 1
    ) SELECT "key" FROM "keys"
    """
  }

  private static func isTextDecimal(_ type: FieldType) -> Bool {
    if case .decimal(let precision, _) = type { precision > 15 } else { false }
  }
}
