import SeedSchema
import SeedDatabase

/// The tables of a join, whatever their number.
struct JoinCore: Sendable {
  var select: SelectNode
  let problem: DatabaseError?
  var options: ReadOptions

  /// The conditions for rows of the tables so far that aren't marked as deleted.
  var marks: [SQLNode] = []

  /// The kind of join with the tables before it.
  enum Kind: String {
    case inner = "JOIN"
    case left = "LEFT JOIN"
    case right = "RIGHT JOIN"
    case full = "FULL JOIN"
  }

  /// Joins another table, without its condition yet.
  func joined<Other: Model>(_ other: Other.Type, _ kind: Kind) -> JoinCore {
    var copy = self
    let used = Set(select.sources.map(\.alias))
    var alias = Other.table.name.name
    var number = 1
    while used.contains(alias) {
      number += 1
      alias = "\(Other.table.name.name)_\(number)"
    }
    let isOptional = kind == .left || kind == .full
    let columns = ModelColumns<Other>(alias, isOptional: isOptional)
    let mark = Other.table.deletionField.map { SQLNode.isNull(columns.node($0)) }
    var conditions: [SQLNode] = []
    if let mark {
      copy.marks.append(mark)
      // A join that keeps unmatched rows of the table must drop rows marked as deleted itself.
      if kind == .right || kind == .full {
        copy.select.condition = .both(copy.select.condition, mark)
      }
      if kind != .right { conditions.append(mark) }
    }
    if kind == .right || kind == .full {
      // A row that is marked as deleted doesn't match a row that is kept.
      conditions += marks
      for index in copy.select.sources.indices { copy.select.sources[index].isOptional = true }
    }
    copy.select.sources.append(
      SelectNode.Source(
        table: Other.table.name, alias: alias, join: kind.rawValue,
        condition: conditions.isEmpty
          ? nil : conditions.count == 1 ? conditions[0] : .and(conditions),
        isOptional: isOptional))
    copy.select.columns += columns.all
    return JoinCore(
      select: copy.select, problem: problem ?? Other.table.problem, options: options,
      marks: copy.marks)
  }

  /// The columns of one of the tables.
  func columns<Element: JoinElement>(
    _ index: Int, _ element: Element.Type
  ) -> ModelColumns<Element.JoinedModel> {
    let source = select.sources[index]
    return ModelColumns(source.alias, isOptional: source.isOptional)
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
    return Selection(select, problem: problem, options: options)
  }
}
