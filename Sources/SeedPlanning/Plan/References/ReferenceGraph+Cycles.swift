import SeedFormat
import SeedSchema
import SeedSyntax

/// The values that follow from each other.
extension ReferenceGraph {
  /// The cycles, one for each group of values that depend on each other.
  ///
  /// Chains over earlier rows of a table end at its first row, unless the choice of that row itself
  /// depends on its values.
  var cycles: [ReferenceCycle] {
    var result = cycles(through: .sameRow, among: edges.map { $0.filter { $0.reach == .sameRow } })
    for cycle in cycles(through: .anyRow, among: edges)
    where !result.contains(where: { $0.columns == cycle.columns }) {
      result.append(cycle)
    }
    return result
  }

  /// The cycles with a step of one kind, one for each group of nodes.
  private func cycles(
    through reach: Reach, among edges: [[(node: Int, reach: Reach)]]
  ) -> [ReferenceCycle] {
    let groups = groupNumbers(edges)
    var found: Set<Int> = []
    var result: [ReferenceCycle] = []
    for (start, targets) in edges.enumerated() {
      for target in targets where target.reach == reach && groups[start] == groups[target.node] {
        guard found.insert(groups[start]).inserted,
          let path = path(from: target.node, to: start, within: groups, edges)
        else { continue }
        let cycle = cycle(path, isWithinRow: reach == .sameRow)
        // Steps of one factory have the same cycle.
        if let same = result.firstIndex(where: { $0.isSame(as: cycle) }) {
          result[same].steps.formUnion(cycle.steps)
        } else {
          result.append(cycle)
        }
      }
    }
    return result
  }

  /// The number of each node's group: nodes that depend on each other have the same.
  private func groupNumbers(_ edges: [[(node: Int, reach: Reach)]]) -> [Int] {
    var numbers = [Int](repeating: 0, count: nodes.count)
    let groups = StronglyConnectedComponents.groups(edges.map { $0.map(\.node) })
    for (number, group) in groups.enumerated() {
      for node in group { numbers[node] = number }
    }
    return numbers
  }

  /// The shortest chain from one node to another of its group.
  private func path(
    from start: Int, to end: Int, within groups: [Int], _ edges: [[(node: Int, reach: Reach)]]
  ) -> [Int]? {
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

  private func cycle(_ path: [Int], isWithinRow: Bool) -> ReferenceCycle {
    let first = path.indices.min { path[$0] < path[$1] } ?? 0
    let path = path[first...] + path[..<first]
    var columns: [ReferenceCycle.Column] = []
    var nullable: [ReferenceCycle.Column] = []
    var span: SourceSpan?
    var agreement: SourceSpan?
    for node in path.map({ nodes[$0] }) {
      let rowGroup = compilation.rowGroup(node.step)
      var relation: Planner.RelationDraft?
      let name: String
      switch node.part {
      case .column(let column):
        if ReferenceSyntax.isOwn(column) {
          span = span ?? rowGroup.parameter(named: column)?.syntax.span
          continue
        }
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
      if let relation, !relation.agreements.isEmpty { agreement = agreement ?? relation.span }
      let column = ReferenceCycle.Column(table: rowGroup.schema.name, name: name)
      if columns.last != column { columns.append(column) }
      for name in relation?.keyColumns ?? [] where rowGroup.schema[field: name]?.isNullable == true
      {
        let column = ReferenceCycle.Column(table: rowGroup.schema.name, name: name)
        if !nullable.contains(column) { nullable.append(column) }
      }
    }
    if columns.count > 1, columns.first == columns.last { columns.removeLast() }
    return ReferenceCycle(
      columns: columns, nullable: nullable, isWithinRow: isWithinRow,
      span: span ?? (isWithinRow ? agreement : nil),
      steps: Set(path.map { nodes[$0].step }))
  }
}
