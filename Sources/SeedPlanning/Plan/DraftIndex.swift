import SeedSchema

/// Finds the drafts of a plan by table, group or factory, without a look at all of them.
struct DraftIndex {
  private var byTable: [Int: [Int]] = [:]
  private var byGroup: [String: [Int]] = [:]
  private var byFactory: [String: [Int]] = [:]
  private var byStep: [Int: Int] = [:]

  /// Adds the draft at a place; places are added in ascending order.
  mutating func add(_ draft: RowGroupDraft, at place: Int) {
    byTable[draft.table, default: []].append(place)
    if let group = draft.definition.group?.name { byGroup[group, default: []].append(place) }
    for name in Set([draft.factory.name] + draft.factory.ancestors) {
      byFactory[name, default: []].append(place)
    }
    if byStep[draft.step] == nil { byStep[draft.step] = place }
  }

  /// The drafts that fill a table, in the order of the steps.
  func ofTable(_ table: Int) -> [Int] { byTable[table] ?? [] }

  /// The drafts of a group.
  func ofGroup(_ name: String) -> [Int] { byGroup[name] ?? [] }

  /// The drafts of a factory and of those that extend it.
  func ofFactory(_ name: String) -> [Int] { byFactory[name] ?? [] }

  /// The draft of a step.
  func ofStep(_ step: Int) -> Int? { byStep[step] }
}
