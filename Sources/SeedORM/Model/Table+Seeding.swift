import SeedDatabase
package import SeedSchema

extension Table {
  /// The name of a property's column; `nil` if it has none.
  package func column(of keyPath: PartialKeyPath<Row>) -> String? { self[keyPath]?.name }

  /// The number of rows, including those marked as deleted.
  package func countOfAll(in context: some DatabaseContext) async throws -> Int {
    var query = Query<Row>()
    query.deleted = .included
    return try await query.count(in: context)
  }

  /// Returns the values that a column already contains, including rows marked as deleted.
  package func existing(
    _ values: [SQLValue], inColumn name: String, in context: some DatabaseContext
  ) async throws -> [SQLValue] {
    guard let field = fields.first(where: { $0.name == name }) else { return [] }
    var query = Query<Row>()
    query.deleted = .included
    let column = query.columns.node(field)
    query.condition = .member(column, values)
    var select = query.select
    select.columns = [column]
    return try await context.fetch(try SQLRenderer.statement(select, context.dialect)) {
      $0.value(at: 0)
    }
  }
}
