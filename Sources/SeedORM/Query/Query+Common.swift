import SeedDatabase
import SeedSchema

extension Query {
  /// The query's rows as a table, so that conditions, joins and groups apply to its result: to the
  /// rows of a limit, for example.
  ///
  /// ```swift
  /// let newest = User.all.order { $0.createdAt.descending }.limit(10)
  /// let posts = try await newest.asTable().join(Post.self).on { $0.id == $1.authorID }.fetch(in: db)
  /// ```
  public func asTable() -> Query {
    var outer = Query()
    outer.deleted = .included
    outer.alias = alias
    outer.options = options
    outer.common = SelectNode.CommonTable(
      name: commonName, columns: Row.table.fields.map(\.name), select: select)
    return outer
  }

  /// The query's rows, and those that can be reached from them step by step, each once.
  ///
  /// ```swift
  /// let below = Category.where { $0.id == root }
  ///   .recursively { child, parent in child.parentID == parent.id }
  /// ```
  ///
  /// A cycle ends when it returns to a row. Rows that are marked as deleted are skipped, unless the
  /// query includes them.
  ///
  /// - Parameter step: whether the first row is reached from the second.
  /// - Returns: a query of all these rows.
  public func recursively(
    _ step: (_ next: ModelColumns<Row>, _ row: ModelColumns<Row>) -> Condition
  ) -> Query {
    // The first part of a recursion can't have its own order. Its table needs another name, because
    // the step would read that one instead of the rows that were reached.
    let start = orders.isEmpty && !isRestricted ? self : asTable()
    let name = start.commonName
    var next = Query()
    next.deleted = deleted
    var select = next.select
    select.sources.append(
      SelectNode.Source(
        table: TableName(name), alias: name, join: "JOIN",
        condition: step(next.columns, ModelColumns(name)).node))
    var outer = Query()
    outer.deleted = .included
    outer.alias = alias
    outer.options = options
    outer.common = SelectNode.CommonTable(
      name: name, columns: Row.table.fields.map(\.name), select: start.select, step: select)
    return outer
  }

  /// A name that no table of the query has: it is longer than any of them.
  private var commonName: String {
    "\(common?.name ?? Row.table.name.name)_rows"
  }
}
