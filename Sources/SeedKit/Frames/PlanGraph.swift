import SeedORM

/// The tables of a plan, referring to each other by their places in it.
final class PlanGraph: Sendable {
  let tables: [PlannedTable]

  init(tables: [PlannedTable]) { self.tables = tables }
}
