import SeedSchema

/// Indexes, from the rows of ``indexQuery(knowsNullsNotDistinct:)``.
extension PostgresCatalog {
  /// Adds a unique constraint, or a plain index.
  func addIndex(_ row: Row, to table: inout TableSchema?) {
    guard var result = table else { return }
    defer { table = result }
    let columns = PostgresArray.elements(row.text(3))
    let condition = row.optionalText(5)
    let predicate = condition.map(PostgresExpression.withoutParentheses)
    let definition = definition(row, condition)
    guard row.flag(1) else {
      result.indexes.append(
        IndexSchema(columns, name: row.text(2), predicate: predicate, definition: definition))
      return
    }
    let expressions = PostgresArray.elements(row.text(6))
    let unique =
      expressions.isEmpty
      ? columns
      : IndexExpression.uniqueColumns(of: expressions, among: result.fields.map(\.name)) ?? []
    result.uniques.append(
      UniqueConstraint(
        unique, name: row.text(2), nullsAreEqual: row.flag(4), predicate: predicate,
        expressions: expressions, timing: timing(row.flag(9), row.flag(10)),
        definition: definition))
  }

  /// Returns the server's definition of an index that is more than columns and a condition; a constraint with
  /// INCLUDE stays one.
  private func definition(_ row: Row, _ condition: String?) -> String? {
    let text = PostgresExpression.indexMethod(row.text(7))
    var plain = row.text(8)
    if row.flag(4) { plain += " NULLS NOT DISTINCT" }
    if let condition { plain += " WHERE \(condition)" }
    if text == plain { return nil }
    return row.optionalText(11) ?? "USING \(text)"
  }

  /// When a constraint is checked.
  func timing(_ isDeferrable: Bool, _ isDeferred: Bool) -> ForeignKey.Timing {
    isDeferred ? .deferred : isDeferrable ? .deferrable : .immediate
  }
}
