import SeedGeneration

extension Plan {
  /// Sets the attempts at which the rows of a step are accepted.
  package mutating func apply(_ attempts: [UInt16], toTable table: Int, rowGroup index: Int) {
    guard let rowGroup = rowGroup(index, ofTable: table, with: attempts) else { return }
    graph = graph.replacing(rowGroup, at: index, ofTable: table)
  }

  /// Sets the attempts at which the rows of tables with one step each are accepted.
  package mutating func apply(_ attempts: [Int: [UInt16]]) {
    let rowGroups = attempts.compactMap { table, attempts in
      rowGroup(0, ofTable: table, with: attempts).map { (table, $0) }
    }
    if rowGroups.isEmpty { return }
    var tables = graph.tables
    for (table, rowGroup) in rowGroups {
      tables[table].rowGroups[0] = rowGroup
      tables[table].shared = [:]
    }
    graph = PlanGraph(tables: tables)
  }

  /// A row group with attempts; `nil` if they change nothing, or don't match its rows.
  private func rowGroup(
    _ index: Int, ofTable table: Int, with attempts: [UInt16]
  ) -> RowGroup? {
    guard tables.indices.contains(table), tables[table].rowGroups.indices.contains(index) else {
      return nil
    }
    var rowGroup = tables[table].rowGroups[index]
    guard rowGroup.rows.count == attempts.count, attempts.contains(where: { $0 > 0 }) else {
      return nil
    }
    rowGroup.attempts = attempts
    return rowGroup
  }
}
