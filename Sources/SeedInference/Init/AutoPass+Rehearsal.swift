import SeedDatabase
import SeedKit
import SeedPlanning
import SeedSchema

/// Trials of the scenario as it is written: a run of files knows nothing of what a pass has tried.
extension AutoPass {
  /// How often a table gets fewer rows in rehearsals; each keeps at least three quarters of those
  /// that pass.
  private static let cuts = 5

  /// Moves tables to the end that were accepted only after others had rows.
  mutating func fillRetriedTablesLast() {
    let retried = Set(
      tables.filter { $0.value.retries > 0 && $0.value.loaded != nil }.map(\.key))
    if retried.isEmpty { return }
    let factories = project.factories
    project.factories =
      factories.filter { !retried.contains($0.schema.name) }
      + factories.filter { retried.contains($0.schema.name) }
  }

  /// Runs the files and rolls back, until no step fails: tables whose rows are rejected get fewer
  /// rows or none.
  ///
  /// - Parameters:
  ///   - scenario: the scenario's name.
  ///   - rows: how many rows a table gets at most.
  /// - Returns: notes for the author.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows;
  ///   `DiagnosticsError` if nothing can be planned.
  mutating func rehearse(_ scenario: String, rows: Int64) async throws -> [String] {
    let asked = project.rows
    project.rows = rows
    defer { project.rows = asked }
    var cuts: [TableName: Int] = [:]
    while !project.factories.isEmpty {
      try run.control.checkCancellation()
      let files = Project.read(
        ProjectInit(self, scenario: scenario, files: [], record: nil).changes().files.map(\.file))
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
      let cut = cuts[table, default: 0]
      cuts[table] = cut + 1
      if failure.passing > 0, cut < Self.cuts {
        let passing = Int64(cut == 0 ? failure.passing : max(1, failure.passing * 3 / 4))
        reduceRows(
          of: table, to: passing,
          because: "the database accepted \(failure.passing) of \(failure.rows) rows: \(reason)")
      } else {
        skip(factory, reason: reason)
      }
      // Tables that need its rows are skipped with it.
      _ = try await makePlan()
    }
    return []
  }
}
