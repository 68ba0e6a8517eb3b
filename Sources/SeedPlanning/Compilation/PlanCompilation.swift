import SeedGeneration

/// The values of all steps, compiled on demand.
///
/// A value can depend on another one's type: `{price * quantity}` on that of `price`,
/// `{user.email}` on that of a column of another table. So columns are compiled on demand, and a
/// column that depends on itself is detected during its own compilation.
final class PlanCompilation {
  /// The planner with the tables, rows and relations to compile values for.
  private(set) var planner: Planner
  private var rowGroups: [Int: RowGroupCompilation] = [:]
  /// The steps whose references formed cycles when they were examined last.
  var cyclicSteps: Set<Int> = []
  /// The depth of dependent values that are being compiled, across all steps.
  var depth = 0
  /// The columns that other values depend on, by table: their content must be known, so they can't
  /// be left to the database.
  private lazy var needed: [Int: Set<String>] = neededColumns()

  /// The depth of the deepest value that the one being compiled depends on so far.
  var deepest = 0
  /// The tables.
  private(set) lazy var schemas = planner.tables.map(\.schema)

  init(planner: Planner) { self.planner = planner }

  /// Discards the compilation of steps whose values, or whose planner, have changed.
  ///
  /// - Returns: the tables of which other values now need more or fewer columns.
  func takeNewValues(of places: Set<Int>, in planner: Planner) -> Set<Int> {
    let before = needed
    self.planner = planner
    schemas = planner.tables.map(\.schema)
    forget(places)
    needed = neededColumns()
    return Set(before.keys).union(needed.keys).filter { before[$0] != needed[$0] }
  }

  /// Discards the compilation of steps.
  func forget(_ places: Set<Int>) { for place in places { rowGroups[place] = nil } }

  /// The given steps and all whose rows reference theirs, directly or indirectly.
  func dependents(of places: Set<Int>) -> Set<Int> {
    var children: [Int: [Int]] = [:]
    for index in planner.drafts.indices {
      for relation in rowGroup(index).relations {
        if let table = relation.table { children[table, default: []].append(index) }
      }
    }
    var result = places
    var open = Array(places)
    while let index = open.popLast() {
      for child in children[planner.drafts[index].table] ?? [] where result.insert(child).inserted {
        open.append(child)
      }
    }
    return result
  }

  /// Compiles a step separately, to examine its values before the keys of this compilation are
  /// decided.
  func probing<Result>(_ index: Int, _ body: (RowGroupCompilation) -> Result) -> Result {
    let probe = PlanCompilation(planner: planner)
    probe.needed = needed
    probe.rowGroups[index] = RowGroupCompilation(probing: rowGroup(index), in: probe)
    // Steps don't keep their compilation alive.
    return withExtendedLifetime(probe) {
      planner.ignoringFindings { body(probe.rowGroup(index)) }
    }
  }

  /// The compilation of a step.
  func rowGroup(_ index: Int) -> RowGroupCompilation {
    if let rowGroup = rowGroups[index] { return rowGroup }
    let rowGroup = RowGroupCompilation(plan: self, index: index)
    rowGroups[index] = rowGroup
    return rowGroup
  }

  /// Whether a reference or another value needs a column.
  func isNeeded(_ column: String, ofTable table: Int) -> Bool {
    needed[table]?.contains(column) ?? false
  }

  private func neededColumns() -> [Int: Set<String>] {
    var result: [Int: Set<String>] = [:]
    for index in planner.drafts.indices {
      let rowGroup = rowGroup(index)
      for relation in rowGroup.relations {
        guard let table = relation.table else { continue }
        result[table, default: []].formUnion(
          relation.referenced + relation.given.map(\.referenced)
            + relation.agreements.map(\.column))
        for filter in relation.filters {
          result[table, default: []].formUnion(filter.own)
          result[filter.table, default: []].formUnion(filter.columns)
        }
      }
      let draft = planner.drafts[index]
      // Rows that may already exist are found by their keys.
      if let merge = draft.merge { result[draft.table, default: []].formUnion(merge.key) }
      for value in draft.values + draft.parameters {
        let names = value.syntax.dependencies
        result[draft.table, default: []].formUnion(names.columns)
        for path in names.relations {
          if let (table, column) = rowGroup.column(at: path) {
            result[table, default: []].insert(column)
          }
        }
        for path in names.totals where path.count == 2 {
          guard let step = planner.steps(named: path[0]).first else { continue }
          result[planner.drafts[step].table, default: []].insert(path[1])
        }
      }
    }
    return result
  }

  /// Returns the compilation of the first step of a table whose rows a relation can reference.
  func firstRowGroup(ofTable table: Int, rows: RowRanges) -> RowGroupCompilation? {
    let candidates = planner.draftIndex.ofTable(table)
    let index =
      candidates.first { draft in
        rows.ranges.contains { $0.overlaps(planner.drafts[draft].rows) }
      } ?? candidates.first
    return index.map { rowGroup($0) }
  }
}
