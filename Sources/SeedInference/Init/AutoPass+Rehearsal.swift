import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema

/// Test runs of the inferred files, which can't use what the pass has learned while trying rows.
extension AutoPass {
  /// How many times the rehearsals reduce a table's row count, each time by at most a quarter.
  private static let maximumReductions = 5

  /// Moves tables whose rows were accepted only after other tables had rows to the end.
  mutating func moveRetriedTablesLast() {
    let retried = Set(
      tables.filter { $0.value.retries > 0 && $0.value.loaded != nil }.map(\.key))
    if retried.isEmpty { return }
    let factories = project.factories
    project.factories =
      factories.filter { !retried.contains($0.schema.name) }
      + factories.filter { retried.contains($0.schema.name) }
  }

  /// Runs the files and rolls back until no step fails, reducing rejected tables to fewer rows or
  /// none.
  ///
  /// - Parameters:
  ///   - scenario: the scenario's name.
  ///   - rows: the maximum number of rows for each table.
  /// - Returns: notes for the author.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows;
  ///   `DiagnosticsError` if nothing can be planned.
  mutating func rehearse(_ scenario: String, rows: Int64) async throws -> [String] {
    let requestedRows = project.rows
    project.rows = rows
    defer { project.rows = requestedRows }
    var reductions: [TableName: Int] = [:]
    while !project.factories.isEmpty {
      try run.control.checkCancellation()
      let files = Project.read(
        ProjectUpdate(self, scenario: scenario, files: [], record: nil).changes().files.map(\.file))
      let plan: Plan
      do {
        let state = try await Runner.inspect(run.connection, for: scenario, in: files)
        plan = try Planner.plan(
          scenario, in: files, options: PlanOptions(load: .inPlace), state: state)
      } catch let error as DiagnosticsError {
        try remedy(error, in: files)
        continue
      }
      let runner = Runner(
        run.connection, monitor: run.monitor, control: run.control, batchSize: run.batchSize)
      guard let failure = try await runner.rehearse(plan) else { return [] }
      let reason = (failure.error as? DatabaseError)?.summary ?? "\(failure.error)"
      guard let table = failure.table,
        let factory = project.factories.firstIndex(where: { $0.schema.name == table })
      else { return ["a run of the scenario fails: \(reason)"] }
      let previous = reductions[table, default: 0]
      reductions[table] = previous + 1
      if failure.passing > 0, previous < Self.maximumReductions {
        let passing = Int64(previous == 0 ? failure.passing : max(1, failure.passing * 3 / 4))
        reduceRows(
          of: table, to: passing,
          because: "the database accepted \(failure.passing) of \(failure.rows) rows: \(reason)")
      } else {
        let end =
          self[table].endsTransactions
          ? ", which rolls back the whole transaction, so that a run can't try other rows" : ""
        skip(factory, reason: reason + end)
      }
      // Planning again also skips the tables that need its rows.
      _ = try await makePlan()
    }
    return []
  }
}
