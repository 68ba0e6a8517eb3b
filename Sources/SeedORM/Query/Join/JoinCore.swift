import SeedSchema
import SeedDrivers

/// The tables of a join, whatever their number.
struct JoinCore: Sendable {
  var select: SelectNode
  let problem: DatabaseError?
  /// How long the rows are kept in the cache; not at all if `nil`.
  var timeToLive: Duration?

  /// Joins another table, but for the condition.
  func joined<Other: Model>(_ other: Other.Type, isOptional: Bool) -> JoinCore {
    var select = select
    let used = Set(select.sources.map(\.alias))
    var alias = Other.table.name.name
    var number = 1
    while used.contains(alias) {
      number += 1
      alias = "\(Other.table.name.name)_\(number)"
    }
    let columns = Columns<Other>(alias, isOptional: isOptional)
    select.sources.append(
      SelectNode.Source(
        table: Other.table.name, alias: alias, join: isOptional ? "LEFT JOIN" : "JOIN",
        condition: Other.table.deletionField.map { .isNull(columns.node($0)) }))
    select.columns += columns.all
    return JoinCore(
      select: select, problem: problem ?? Other.table.problem, timeToLive: timeToLive)
  }

  /// The columns of one of the tables.
  func columns<Element: JoinElement>(
    _ index: Int, _ element: Element.Type
  ) -> Columns<Element.JoinedModel> {
    let source = select.sources[index]
    return Columns(source.alias, isOptional: source.join == "LEFT JOIN")
  }

  /// With the condition of the last table.
  func on(_ condition: Condition) -> JoinCore {
    var copy = self
    let last = select.sources.count - 1
    copy.select.sources[last].condition = .both(select.sources[last].condition, condition.node)
    return copy
  }

  func adding(_ condition: Condition) -> JoinCore {
    var copy = self
    copy.select.condition = .both(select.condition, condition.node)
    return copy
  }

  func adding(_ ordering: Ordering) -> JoinCore {
    var copy = self
    copy.select.orders.append(ordering.order)
    return copy
  }

  /// The selection of some expressions.
  func selection<each Value: ColumnValue>(_ nodes: [SQLNode]) -> Selection<repeat each Value> {
    var select = self.select
    select.columns = nodes
    return Selection(select, problem: problem, timeToLive: timeToLive)
  }
}
