package import SeedGeneration

extension PlanGraph {
  /// The same with another segment of a table, and nothing shared between its segments.
  package func replacing(_ segment: TableSegment, at index: Int, ofTable table: Int) -> PlanGraph {
    var tables = tables
    tables[table].segments[index] = segment
    tables[table].shared = [:]
    return PlanGraph(tables: tables)
  }
}
