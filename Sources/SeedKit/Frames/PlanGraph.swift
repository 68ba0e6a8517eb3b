import SeedORM

/// The tables of a plan, referring to each other by their places in it.
final class PlanGraph: Sendable {
  let tables: [PlannedTable]
  /// Rows by what they hold, for references that must agree with others.
  let joins = JoinIndexes()

  init(tables: [PlannedTable]) { self.tables = tables }
}
