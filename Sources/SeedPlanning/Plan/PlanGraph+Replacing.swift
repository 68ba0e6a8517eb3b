package import SeedGeneration

extension PlanGraph {
  /// The same with another row group of a table, and nothing shared between its row groups.
  package func replacing(_ rowGroup: RowGroup, at index: Int, ofTable table: Int) -> PlanGraph {
    var tables = tables
    tables[table].rowGroups[index] = rowGroup
    tables[table].shared = [:]
    return PlanGraph(tables: tables)
  }
}
