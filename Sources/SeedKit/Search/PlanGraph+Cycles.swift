import SeedGeneration

extension PlanGraph {
  /// Whether no row that rows of a table reference, directly or through others, references rows of
  /// that table.
  func isOutsideCycles(_ table: Int) -> Bool {
    var open = referenced(from: table)
    var seen: Set<Int> = []
    while let next = open.popLast() {
      if next == table { return false }
      if seen.insert(next).inserted { open += referenced(from: next) }
    }
    return true
  }

  private func referenced(from table: Int) -> [Int] {
    tables[table].rowGroups.flatMap(\.relations).map(\.table)
  }
}
