import SeedSchema

/// The generated columns of a table, with the conditions that their constraints impose on the
/// columns from which they are computed.
struct GeneratedColumns {
  /// The expressions by lower-case column name, all in terms of columns that can be written.
  private(set) var expressions: [String: SQLExpression] = [:]
  private let table: TableSchema

  init(of table: TableSchema) {
    self.table = table
    for field in table.fields where field.generation == .computed {
      guard case .expression(let sql)? = field.defaultValue,
        let expression = SQLExpressionParser.parse(sql)
      else { continue }
      expressions[field.name.lowercased()] = expression
    }
    // In SQLite, generated columns may depend on generated columns.
    for _ in 0..<Self.depth {
      let next = expressions.mapValues { expression -> SQLExpression in
        let replaced = expression.replacing(expressions)
        return replaced.size <= Self.largest ? replaced : expression
      }
      if next == expressions { break }
      expressions = next
    }
  }

  /// The maximum depth of generated columns that depend on generated columns.
  private static let depth = 4
  /// The maximum size of an expression after substitution, in nodes.
  private static let largest = 1000

  /// Returns a condition in terms of columns that can be written.
  func resolving(_ condition: SQLExpression) -> SQLExpression {
    expressions.isEmpty ? condition : condition.replacing(expressions)
  }

  /// The conditions that `NOT NULL` and keys of generated columns impose on other columns.
  var conditions: [SQLExpression] {
    table.fields.compactMap { field in
      guard let expression = expressions[field.name.lowercased()] else { return nil }
      return isNeeded(field) ? .not(.isNull(expression)) : nil
    }
  }

  private func isNeeded(_ field: FieldSchema) -> Bool {
    !field.isNullable || table.primaryKey.contains(field.name)
      || table.uniques.contains { $0.columns.contains(field.name) }
      || table.foreignKeys.contains { $0.columns.contains(field.name) }
  }

  /// The member of a document from which a column is computed; `nil` if there is none.
  func source(of column: String) -> JSONAccess? {
    expressions[column.lowercased()].flatMap(Self.member)
  }

  /// The last member within an expression: the result of a `CASE` comes after its condition.
  private static func member(of expression: SQLExpression) -> JSONAccess? {
    if let place = JSONAccess(expression) { return place }
    for child in expression.children.reversed() {
      if let place = member(of: child) { return place }
    }
    return nil
  }
}
