/// The tables of a plan, which reference each other by index.
package final class PlanGraph: Sendable {
  package let tables: [PlannedTable]
  /// Indexes of rows by their values, for references that must agree with others.
  let joins = JoinIndexes()
  /// Columns of rows that are reached through several references.
  let relatedColumns = RelatedColumns()

  package init(tables: [PlannedTable]) { self.tables = tables }

  /// The graph with all rows of a table at their first attempts.
  func withoutAttempts(ofTable table: Int) -> PlanGraph {
    guard tables[table].rowGroups.contains(where: { $0.attempts != nil }) else { return self }
    var tables = tables
    for index in tables[table].rowGroups.indices {
      tables[table].rowGroups[index].attempts = nil
    }
    return PlanGraph(tables: tables)
  }
}
