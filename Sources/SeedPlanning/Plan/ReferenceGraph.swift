import SeedGeneration
import SeedSchema

/// Which values of a plan follow from which others, as far as references lead from one to the
/// other.
///
/// A foreign key's column takes its value from the row that is referenced, and which row that is
/// may depend on values of all rows of a table: those that two foreign keys share must agree.
/// Columns that depend on each other within a row are found when they are compiled.
struct ReferenceGraph {
  /// A value of a step's rows.
  private struct Node: Hashable {
    enum Part: Hashable {
      case column(String)
      /// Which rows a relation references.
      case relation(Int)
    }

    var step: Int
    var part: Part
  }

  private let compilation: PlanCompilation
  private var nodes: [Node] = []
  private var places: [Node: Int] = [:]
  /// The nodes that each one follows from, and whether those may be of any row of their table.
  private var edges: [[(node: Int, isOfAnyRow: Bool)]] = []

  init(_ compilation: PlanCompilation) {
    self.compilation = compilation
    for step in compilation.planner.drafts.indices {
      let rowGroup = compilation.rowGroup(step)
      for (index, relation) in rowGroup.relations.enumerated() where isFollowed(relation, step) {
        for column in relation.columns { add(Node(step: step, part: .column(column))) }
        add(Node(step: step, part: .relation(index)))
      }
    }
    var next = 0
    while next < nodes.count {
      let found = dependencies(of: nodes[next])
      edges[next] = found.map { (add($0.node), $0.isOfAnyRow) }
      next += 1
    }
  }

  @discardableResult
  private mutating func add(_ node: Node) -> Int {
    if let place = places[node] { return place }
    places[node] = nodes.count
    nodes.append(node)
    edges.append([])
    return nodes.count - 1
  }

  // MARK: Dependencies

  /// Whether rows of a step reference rows of the plan by a relation.
  private func isFollowed(_ relation: Planner.RelationDraft, _ step: Int) -> Bool {
    relation.table != nil && relation.share > 0 && relation.ranges.count > 0
      && !compilation.planner.drafts[step].rows.isEmpty
  }

  private func dependencies(of node: Node) -> [(node: Node, isOfAnyRow: Bool)] {
    let rowGroup = compilation.rowGroup(node.step)
    switch node.part {
    case .relation(let index): return picked(by: rowGroup.relations[index], of: node.step)
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
        guard isFollowed(relation, node.step) else { return [] }
        // Where some rows reference nothing, chains of references end.
        let keys = relation.share < 1 ? [] : columns([column], of: relation, in: node.step)
        return [(Node(step: node.step, part: .relation(index)), false)] + keys
      }
    }
  }

  /// The values on which it depends which rows a relation references.
  private func picked(
    by relation: Planner.RelationDraft, of step: Int
  ) -> [(node: Node, isOfAnyRow: Bool)] {
    let draft = compilation.planner.drafts[step]
    guard isFollowed(relation, step), relation.isJoined, !relation.isParent,
      relation.writtenTargets == nil, relation.table != draft.table || relation.given.isEmpty
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
    result += relation.given.map { (Node(step: step, part: .column($0.column)), false) }
    for agreement in relation.agreements {
      switch agreement.given {
      case .column(let name): result.append((Node(step: step, part: .column(name)), false))
      case .related(let name, let column): result += path([name, column], in: step)
      }
    }
    return result
  }

  private func named(
    by names: ExpressionDependencies, in step: Int
  ) -> [(node: Node, isOfAnyRow: Bool)] {
    names.columns.map { (Node(step: step, part: .column($0)), false) }
      + names.relations.flatMap { path($0, in: step) }
      + names.totals.flatMap { path in
        path.count == 2
          ? compilation.planner.steps(named: path[0]).map {
            (Node(step: $0, part: .column(path[1])), true)
          } : []
      }
  }

  /// The values at the end of a path such as `order.user.email`, and the references on the way.
  private func path(_ names: [String], in step: Int) -> [(node: Node, isOfAnyRow: Bool)] {
    let rowGroup = compilation.rowGroup(step)
    guard let first = names.first, let index = rowGroup.relationIndices[first] else { return [] }
    let relation = rowGroup.relations[index]
    guard isFollowed(relation, step) else { return [] }
    let reference = [(node: Node(step: step, part: .relation(index)), isOfAnyRow: false)]
    if relation.share < 1 { return reference }
    if names.count == 2 { return reference + columns([names[1]], of: relation, in: step) }
    guard let table = relation.table, table != compilation.planner.drafts[step].table else {
      return reference
    }
    return reference
      + steps(ofTable: table, relation.ranges).flatMap { path(Array(names.dropFirst()), in: $0) }
      .map { ($0.node, true) }
  }

  /// Columns of the rows that a relation references: earlier ones, in the step's own table.
  private func columns(
    _ names: [String], of relation: Planner.RelationDraft, in step: Int
  ) -> [(node: Node, isOfAnyRow: Bool)] {
    guard let table = relation.table else { return [] }
    let isOfEarlierRow = table == compilation.planner.drafts[step].table && !relation.isGroup
    return columns(names, ofTable: table, relation.ranges).map { ($0.node, !isOfEarlierRow) }
  }

  private func columns(
    _ names: [String], ofTable table: Int, _ ranges: RowRanges
  ) -> [(node: Node, isOfAnyRow: Bool)] {
    steps(ofTable: table, ranges).flatMap { step in
      names.compactMap { isPlain($0, in: step) ? nil : (Node(step: step, part: .column($0)), true) }
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

  // MARK: Cycles

  /// The cycles, one for each group of values that depend on each other.
  ///
  /// Chains over earlier rows of a table end at its first row.
  var cycles: [ReferenceCycle] {
    let groups = groupNumbers()
    var found: Set<Int> = []
    var result: [ReferenceCycle] = []
    for (start, targets) in edges.enumerated() {
      for target in targets where target.isOfAnyRow && groups[start] == groups[target.node] {
        guard found.insert(groups[start]).inserted,
          let path = path(from: target.node, to: start, within: groups)
        else { continue }
        result.append(cycle(path))
      }
    }
    return result
  }

  /// The number of each node's group: those that depend on each other have the same.
  ///
  /// Tarjan's algorithm, without recursion, as chains may be as long as a plan has tables.
  private func groupNumbers() -> [Int] {
    var numbers = [Int](repeating: -1, count: nodes.count)
    var order = [Int](repeating: -1, count: nodes.count)
    var lowest = [Int](repeating: 0, count: nodes.count)
    var next = 0
    var pending: [Int] = []
    for root in nodes.indices where order[root] < 0 {
      var calls = [(node: root, edge: 0)]
      while let (node, edge) = calls.last {
        if edge == 0 {
          order[node] = next
          lowest[node] = next
          next += 1
          pending.append(node)
        }
        if edge < edges[node].count {
          calls[calls.count - 1].edge += 1
          let target = edges[node][edge].node
          if order[target] < 0 {
            calls.append((target, 0))
          } else if numbers[target] < 0 {
            lowest[node] = min(lowest[node], order[target])
          }
          continue
        }
        if lowest[node] == order[node] {
          while let last = pending.popLast() {
            numbers[last] = node
            if last == node { break }
          }
        }
        calls.removeLast()
        if let caller = calls.last?.node { lowest[caller] = min(lowest[caller], lowest[node]) }
      }
    }
    return numbers
  }

  /// The shortest chain from one node to another of its group.
  private func path(from start: Int, to end: Int, within groups: [Int]) -> [Int]? {
    var previous: [Int: Int] = [start: start]
    var open = [start]
    var next = 0
    while next < open.count, previous[end] == nil {
      for (target, _) in edges[open[next]]
      where groups[target] == groups[start] && previous[target] == nil {
        previous[target] = open[next]
        open.append(target)
      }
      next += 1
    }
    guard previous[end] != nil else { return nil }
    var path = [end]
    while let last = path.last, last != start, let before = previous[last] { path.append(before) }
    return path.reversed()
  }

  private func cycle(_ path: [Int]) -> ReferenceCycle {
    let first = path.indices.min { path[$0] < path[$1] } ?? 0
    let path = path[first...] + path[..<first]
    var columns: [ReferenceCycle.Column] = []
    var nullable: [ReferenceCycle.Column] = []
    for node in path.map({ nodes[$0] }) {
      let rowGroup = compilation.rowGroup(node.step)
      var relation: Planner.RelationDraft?
      let name: String
      switch node.part {
      case .column(let column):
        name = column
        if let field = rowGroup.schema[field: column],
          case .key(let index, _) = rowGroup.source(of: field)
        {
          relation = rowGroup.relations[index]
        }
      case .relation(let index):
        relation = rowGroup.relations[index]
        name = rowGroup.relations[index].columns.first ?? rowGroup.relations[index].name
      }
      let column = ReferenceCycle.Column(table: rowGroup.schema.name, name: name)
      if columns.last != column { columns.append(column) }
      for name in relation?.keyColumns ?? [] where rowGroup.schema[field: name]?.isNullable == true
      {
        let column = ReferenceCycle.Column(table: rowGroup.schema.name, name: name)
        if !nullable.contains(column) { nullable.append(column) }
      }
    }
    if columns.count > 1, columns.first == columns.last { columns.removeLast() }
    return ReferenceCycle(columns: columns, nullable: nullable)
  }
}
