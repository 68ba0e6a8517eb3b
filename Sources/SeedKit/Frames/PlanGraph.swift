import SeedORM

/// The tables of a plan, which reference each other by index.
final class PlanGraph: Sendable {
  let tables: [PlannedTable]
  /// Indexes of rows by their values, for references that must agree with others.
  let joins = JoinIndexes()

  init(tables: [PlannedTable]) { self.tables = tables }
}
