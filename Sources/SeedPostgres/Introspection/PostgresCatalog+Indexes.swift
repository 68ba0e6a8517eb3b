import SeedDatabase
import SeedSchema

/// Indexes, from the rows of ``indexQuery(knowsNullsNotDistinct:)``.
extension PostgresCatalog {
  /// Adds a unique constraint, or a plain index.
  func addIndex(_ row: Row, to table: inout TableSchema?) {
    guard var result = table else { return }
    defer { table = result }
    let columns = row.array("columns")
    let condition = row.optionalText("condition")
    let predicate = condition.map(PostgresExpression.withoutParentheses)
    let definition = definition(row, condition)
    guard row.flag("is_unique") else {
      result.indexes.append(
        IndexSchema(columns, name: row.text("name"), predicate: predicate, definition: definition))
      return
    }
    let expressions = row.array("expressions")
    let unique =
      expressions.isEmpty
      ? columns
      : IndexExpression.uniqueColumns(
        of: expressions, among: result.fields.map(\.name), .postgres) ?? []
    result.uniques.append(
      UniqueConstraint(
        unique, name: row.text("name"), nullsAreEqual: row.flag("nulls_are_equal"),
        predicate: predicate,
        expressions: expressions,
        timing: timing(row.flag("is_deferrable"), row.flag("is_deferred")),
        definition: definition))
  }

  /// Returns the server's definition of an index that is more than columns and a condition; a
  /// constraint with INCLUDE stays one.
  private func definition(_ row: Row, _ condition: String?) -> String? {
    let text = PostgresExpression.indexMethod(row.text("definition"))
    var plain = row.text("plain_method")
    if row.flag("nulls_are_equal") { plain += " NULLS NOT DISTINCT" }
    if let condition { plain += " WHERE \(condition)" }
    if text == plain { return nil }
    return row.optionalText("constraint_definition") ?? "USING \(text)"
  }

  /// When a constraint is checked.
  func timing(_ isDeferrable: Bool, _ isDeferred: Bool) -> ForeignKey.Timing {
    isDeferred ? .deferred : isDeferrable ? .deferrable : .immediate
  }
}
