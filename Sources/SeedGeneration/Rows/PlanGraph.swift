/// The tables of a plan, which reference each other by index.
package final class PlanGraph: Sendable {
  package let tables: [PlannedTable]
  /// Indexes of rows by their values, for references that must agree with others.
  let joins = JoinIndexes()
  /// Columns of rows that are reached through several references.
  let relatedColumns = RelatedColumns()

  package init(tables: [PlannedTable]) { self.tables = tables }
}
