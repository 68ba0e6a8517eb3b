import SeedFormat
import SeedGeneration
public import SeedPlanning
import SeedSchema

/// The dependencies between the steps of a group.
struct StepDependencies {
  private let group: Range<Int>
  private var before: [Set<Int>] = []

  /// Creates the order of some steps of a plan.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - group: steps that create rows, with no other kind of step between them.
  init(_ plan: Plan, _ group: Range<Int>) {
    self.group = group
    for step in group {
      before.append(Set(group.prefix { $0 < step }.filter { Self.excludes(step, $0, in: plan) }))
    }
  }

  /// The steps that come before a step and that it has to wait for.
  func predecessors(_ step: Int) -> Set<Int> {
    group.contains(step) ? before[step - group.lowerBound] : []
  }

  /// The most steps that can be carried out at the same time.
  var width: Int {
    var done: Set<Int> = []
    var widest = 0
    while done.count < group.count {
      let ready = group.filter { !done.contains($0) && predecessors($0).isSubset(of: done) }
      guard !ready.isEmpty else { break }
      widest = max(widest, ready.count)
      done.formUnion(ready)
    }
    return widest
  }

  /// Whether one step's table refers to the other's, or both would change a table that they share.
  ///
  /// A table whose foreign key is dropped is locked, and so is the one that it refers to.
  private static func excludes(_ one: Int, _ other: Int, in plan: Plan) -> Bool {
    guard let a = plan.createdTable(one), let b = plan.createdTable(other) else { return true }
    if a == b || plan.refers(a, to: b) || plan.refers(b, to: a) { return true }
    guard plan.rebuilds[one] != nil || plan.rebuilds[other] != nil else { return false }
    return !plan.parents(of: a).isDisjoint(with: plan.parents(of: b))
  }
}

extension Plan {
  /// The steps from one on that create rows, with no other kind of step between them.
  ///
  /// A step is alone if others may need what only its connection has: rows that were tried again,
  /// or what SQL has set.
  func loadGroup(from first: Int) -> Range<Int> {
    var end = first
    while end < steps.count, createdTable(end) != nil { end += 1 }
    let isBound = !testedTables.isEmpty || steps[..<first].contains(where: \.changesSession)
    return first..<(isBound ? min(end, first + 1) : end)
  }

  /// The most connections that a run can use at the same time: one, unless its steps are
  /// transactions of their own.
  public var maximumUsefulConnections: Int {
    guard transactions == .step else { return 1 }
    var most = 1
    var index = 0
    while index < steps.count {
      let group = loadGroup(from: index)
      most = max(most, StepDependencies(self, group).width)
      index = max(group.upperBound, index + 1)
    }
    return most
  }

  fileprivate func createdTable(_ step: Int) -> Int? {
    if case .create(let table, _) = steps[step].action { table } else { nil }
  }

  fileprivate func refers(_ table: Int, to other: Int) -> Bool {
    parents(of: table).contains(tables[other].schema.name)
      || tables[table].rowGroups.contains { $0.relations.contains { $0.table == other } }
  }

  fileprivate func parents(of table: Int) -> Set<TableName> {
    Set(tables[table].schema.foreignKeys.map(\.references))
  }
}
