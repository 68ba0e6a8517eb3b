import SeedSchema

/// Finds the drafts of a plan by table, group or factory, without a linear search.
struct DraftIndex {
  private var byTable: [Int: [Int]] = [:]
  private var byGroup: [String: [Int]] = [:]
  private var byFactory: [String: [Int]] = [:]
  private var byStep: [Int: Int] = [:]
  private var rowCounts: [Int: Int64] = [:]
  private var rowEnds: [Int: Int64] = [:]

  /// Adds the draft at an index; indices are added in ascending order.
  mutating func add(_ draft: RowGroupDraft, at index: Int) {
    byTable[draft.table, default: []].append(index)
    if let group = draft.definition.group?.name { byGroup[group, default: []].append(index) }
    for name in Set([draft.factory.name] + draft.factory.ancestors) {
      byFactory[name, default: []].append(index)
    }
    if byStep[draft.step] == nil { byStep[draft.step] = index }
  }

  /// The drafts that fill a table, in the order of the steps.
  func ofTable(_ table: Int) -> [Int] { byTable[table] ?? [] }

  /// Adds the rows that a draft has in a table.
  mutating func add(rows: Range<Int64>, ofTable table: Int) {
    rowCounts[table, default: 0] += Int64(rows.count)
    rowEnds[table] = max(rowEnds[table] ?? 0, rows.upperBound)
  }

  /// The number of rows of a table in the drafts.
  func rowCount(ofTable table: Int) -> Int64 { rowCounts[table] ?? 0 }

  /// One more than the last row number of a table in the drafts.
  func rowEnd(ofTable table: Int) -> Int64 { rowEnds[table] ?? 0 }

  /// The drafts of a group.
  func ofGroup(_ name: String) -> [Int] { byGroup[name] ?? [] }

  /// The drafts of a factory and of those that extend it.
  func ofFactory(_ name: String) -> [Int] { byFactory[name] ?? [] }

  /// The draft of a step.
  func ofStep(_ step: Int) -> Int? { byStep[step] }
}
