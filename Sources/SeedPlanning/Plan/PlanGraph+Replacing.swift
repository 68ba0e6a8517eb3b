package import SeedGeneration

extension PlanGraph {
  /// The graph with another row group of a table, and no generators shared between the table's row
  /// groups.
  package func replacing(_ rowGroup: RowGroup, at index: Int, ofTable table: Int) -> PlanGraph {
    var tables = tables
    tables[table].rowGroups[index] = rowGroup
    tables[table].shared = [:]
    return PlanGraph(tables: tables)
  }
}
