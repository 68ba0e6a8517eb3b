import SeedDatabase
import SeedInference

extension TestDatabase {
  /// Fills the tables of a schema in an empty database, and examines the result.
  func fill(
    _ schema: String, _ options: AutoOptions = AutoOptions(rows: 40),
    _ body: (TestRun, AutoReport) async throws -> Void
  ) async throws {
    try await with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor()).run(options)
      try await body(run, report)
    }
  }
}
