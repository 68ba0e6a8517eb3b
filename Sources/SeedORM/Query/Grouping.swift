import SeedSchema

/// The rows of a query in groups of equal values.
public struct Grouping<Row: Model>: Sendable {
  var query: Query<Row>
  let groups: [SQLNode]
  var having: SQLNode?

  /// The groups that meet a condition, which may involve aggregates.
  public func having(_ condition: (ModelColumns<Row>) -> Condition) -> Grouping {
    var copy = self
    copy.having = .both(having, condition(query.columns).node)
    return copy
  }

  /// Selects values of each group: its columns, and aggregates of others.
  public func select<each Value: ColumnValue>(
    _ columns: (ModelColumns<Row>) -> (repeat ColumnExpression<each Value>)
  ) -> Selection<repeat each Value> {
    var select = query.select
    select.groups = groups
    select.having = having
    select.columns = []
    let chosen = columns(query.columns)
    repeat select.columns.append((each chosen).node)
    return Selection(select, problem: Row.table.problem, options: query.options)
  }
}
