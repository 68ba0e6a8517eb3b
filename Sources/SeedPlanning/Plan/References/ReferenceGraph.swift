import SeedGeneration
import SeedSchema

/// Which values of a plan follow from which others, as far as references lead from one to the
/// other.
///
/// A foreign key's column takes its value from the row that is referenced, and which row that is
/// may depend on values of all rows of a table: those that two foreign keys share must agree.
/// Columns that depend on each other within a row are found when they are compiled, unless one of
/// them is the reference whose rows the others decide.
struct ReferenceGraph {
  /// A value of a step's rows.
  struct Node: Hashable {
    enum Part: Hashable {
      case column(String)
      /// The rows that a relation references.
      case relation(Int)
    }

    var step: Int
    var part: Part
  }

  /// The row of its table that has a value from which another one follows.
  enum Reach {
    case sameRow
    case earlierRow
    case anyRow
  }

  let compilation: PlanCompilation
  private(set) var nodes: [Node] = []
  private var indexes: [Node: Int] = [:]
  /// The nodes that each one follows from, and the rows that have those.
  private(set) var edges: [[(node: Int, reach: Reach)]] = []

  /// Finds what values of some steps follow from.
  ///
  /// Each cycle leads through a foreign key, most of which reference a column that follows from
  /// nothing.
  ///
  /// - Parameters:
  ///   - compilation: the values of all steps.
  ///   - steps: the steps to begin with: those that have changed since there were no cycles.
  init(_ compilation: PlanCompilation, from steps: Set<Int>) {
    self.compilation = compilation
    for step in steps.sorted() {
      for (index, relation) in compilation.rowGroup(step).relations.enumerated()
      where isPicked(relation, step) {
        for (column, referenced) in zip(relation.columns, relation.referenced)
        where !columns([referenced], of: relation, in: step).isEmpty {
          add(Node(step: step, part: .column(column)))
        }
        if relation.isJoined || relation.condition != nil {
          add(Node(step: step, part: .relation(index)))
        }
      }
    }
    var next = 0
    while next < nodes.count {
      let found = dependencies(of: nodes[next])
      edges[next] = found.map { (add($0.node), $0.reach) }
      next += 1
    }
  }

  @discardableResult
  private mutating func add(_ node: Node) -> Int {
    if let place = indexes[node] { return place }
    indexes[node] = nodes.count
    nodes.append(node)
    edges.append([])
    return nodes.count - 1
  }

  /// Whether rows of a step reference rows of the plan by a relation.
  private func isFollowed(_ relation: Planner.RelationDraft, _ step: Int) -> Bool {
    relation.table != nil && relation.share > 0 && relation.ranges.count > 0
      && !compilation.planner.drafts[step].rows.isEmpty
  }

  /// Whether rows of a step reference rows of the plan or existing ones by a relation.
  private func isPicked(_ relation: Planner.RelationDraft, _ step: Int) -> Bool {
    relation.table == nil
      ? relation.share > 0 && !compilation.planner.drafts[step].rows.isEmpty
      : isFollowed(relation, step)
  }

  private func dependencies(of node: Node) -> [(node: Node, reach: Reach)] {
    let rowGroup = compilation.rowGroup(node.step)
    switch node.part {
    case .relation(let index):
      let relation = rowGroup.relations[index]
      let condition = relation.condition.map {
        (node: Node(step: node.step, part: .column($0)), reach: Reach.sameRow)
      }
      return picked(by: relation, of: node.step) + (condition.map { [$0] } ?? [])
    case .column(let name):
      guard let field = rowGroup.schema[field: name] else {
        return rowGroup.parameter(named: name)
          .map { named(by: $0.syntax.dependencies, in: node.step) } ?? []
      }
      switch rowGroup.source(of: field) {
      case .database: return []
      case .written(let syntax), .inferred(let syntax, _):
        return named(by: syntax.dependencies, in: node.step)
      case .key(let index, let column):
        let relation = rowGroup.relations[index]
        guard isPicked(relation, node.step) else { return [] }
        // Where some rows reference nothing, chains of references end.
        let keys = relation.share < 1 ? [] : columns([column], of: relation, in: node.step)
        return [(Node(step: node.step, part: .relation(index)), Reach.sameRow)] + keys
      }
    }
  }

  /// The values on which it depends which rows a relation references.
  private func picked(
    by relation: Planner.RelationDraft, of step: Int
  ) -> [(node: Node, reach: Reach)] {
    let draft = compilation.planner.drafts[step]
    if relation.table == nil, isPicked(relation, step) { return agreed(by: relation, in: step) }
    guard isFollowed(relation, step), relation.isJoined, !relation.isParent,
      relation.writtenTargets == nil,
      relation.table != draft.table || relation.given.isEmpty || relation.isOfEarlierRow
    else { return [] }
    if relation.given.isEmpty, relation.agreements.isEmpty {
      return relation.filters.flatMap { filter in
        columns(filter.columns, ofTable: filter.table, filter.ranges)
          + (relation.table.map { columns(filter.own, ofTable: $0, relation.ranges) } ?? [])
      }
    }
    var result =
      relation.table.map {
        columns(
          relation.given.map(\.referenced) + relation.agreements.map(\.column), ofTable: $0,
          relation.ranges)
      } ?? []
    result += relation.given.map { (Node(step: step, part: .column($0.column)), Reach.sameRow) }
    return result + agreed(by: relation, in: step)
  }

  /// The values of a row with which those of the referenced row must agree.
  private func agreed(
    by relation: Planner.RelationDraft, in step: Int
  ) -> [(node: Node, reach: Reach)] {
    relation.agreements.flatMap { agreement in
      switch agreement.given {
      case .column(let name): return [(Node(step: step, part: .column(name)), Reach.sameRow)]
      case .related(let name, let column): return path([name, column], in: step)
      }
    }
  }

  private func named(
    by names: ExpressionDependencies, in step: Int
  ) -> [(node: Node, reach: Reach)] {
    names.columns.map { (Node(step: step, part: .column($0)), Reach.sameRow) }
      + names.relations.flatMap { path($0, in: step) }
      + names.totals.flatMap { path in
        path.count == 2
          ? compilation.planner.steps(named: path[0]).map {
            (Node(step: $0, part: .column(path[1])), Reach.anyRow)
          } : []
      }
  }

  /// The values at the end of a path such as `order.user.email`, and the references on the way.
  private func path(_ names: [String], in step: Int) -> [(node: Node, reach: Reach)] {
    let rowGroup = compilation.rowGroup(step)
    guard let first = names.first, let index = rowGroup.relationIndices[first] else { return [] }
    let relation = rowGroup.relations[index]
    guard isPicked(relation, step) else { return [] }
    let reference = [(node: Node(step: step, part: .relation(index)), reach: Reach.sameRow)]
    if relation.share < 1 { return reference }
    if names.count == 2 { return reference + columns([names[1]], of: relation, in: step) }
    guard let table = relation.table, table != compilation.planner.drafts[step].table else {
      return reference
    }
    return reference
      + steps(ofTable: table, relation.ranges).flatMap { path(Array(names.dropFirst()), in: $0) }
      .map { ($0.node, Reach.anyRow) }
  }

  /// Columns of the rows that a relation references: earlier ones, in the step's own table.
  private func columns(
    _ names: [String], of relation: Planner.RelationDraft, in step: Int
  ) -> [(node: Node, reach: Reach)] {
    guard let table = relation.table else { return [] }
    let isOfEarlierRow = table == compilation.planner.drafts[step].table && !relation.isGroup
    return columns(names, ofTable: table, relation.ranges).map {
      ($0.node, isOfEarlierRow ? Reach.earlierRow : Reach.anyRow)
    }
  }

  private func columns(
    _ names: [String], ofTable table: Int, _ ranges: RowRanges
  ) -> [(node: Node, reach: Reach)] {
    steps(ofTable: table, ranges).flatMap { step in
      names.compactMap {
        isPlain($0, in: step) ? nil : (Node(step: step, part: .column($0)), Reach.anyRow)
      }
    }
  }

  private func steps(ofTable table: Int, _ ranges: RowRanges) -> [Int] {
    compilation.planner.draftIndex.ofTable(table).filter { step in
      ranges.ranges.contains { $0.overlaps(compilation.planner.drafts[step].rows) }
    }
  }

  /// Whether a column follows from nothing, as most keys do.
  private func isPlain(_ name: String, in step: Int) -> Bool {
    let rowGroup = compilation.rowGroup(step)
    guard let field = rowGroup.schema[field: name] else { return false }
    switch rowGroup.source(of: field) {
    case .database: return true
    case .key: return false
    case .written(let syntax), .inferred(let syntax, _): return syntax.dependencies.isEmpty
    }
  }
}
