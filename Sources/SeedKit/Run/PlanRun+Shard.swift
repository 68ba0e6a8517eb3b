import SeedDatabase
import SeedPlanning
import SeedFormat
import SeedGeneration
import SeedSchema

/// The parts of a run that several processes execute.
extension PlanRun {
  /// Empties tables, runs the SQL that precedes the rows, creates missing tables without their
  /// keys, and reserves the keys of all parts.
  mutating func prepareTables() async throws {
    try await createTables()
    for step in plan.stepsBeforeRows {
      try runner.control.checkCancellation()
      // Keys are only created after all rows, unlike in a whole run, where SQL finds them.
      guard case .raw(let statements) = step.action else { try await perform(step); continue }
      try await execute(statements, of: step)
    }
    // A trigger that a part runs may write to a table that other parts load.
    for case .create(let table, _) in plan.steps.map(\.action) {
      try await reserveKeys(before: table)
    }
  }

  /// Loads the shard's share of each step's rows.
  mutating func loadShard() async throws {
    for case .create(let table, let rowGroup) in plan.steps.map(\.action) {
      try runner.control.checkCancellation()
      try await load(table: table, rowGroup: rowGroup)
    }
  }

  /// Creates the keys and indexes of tables that the preparation created, and advances the
  /// sequences of all loaded tables.
  mutating func finishShards() async throws {
    unfinished = plan.creationOrder.filter { !plan.tables[$0].exists }
    loaded = Set(plan.tables.indices.filter { plan.tables[$0].newRows > 0 })
    grown = loaded
    try await finishTables()
    try await advanceSequences()
  }

  /// Executes the steps after the rows.
  mutating func performLastSteps() async throws {
    for step in plan.stepsBehindRows {
      try runner.control.checkCancellation()
      try await perform(step)
    }
  }
}
