import SeedDatabase
import SeedFormat
import SeedInference
import SeedKit
import SeedPlanning
import SeedSchema
import Testing

/// The files that `seed init` writes for real schemas are silent, stay as they are, and run.
@Suite(
  .enabled(
    if: SharedSchema.folder != nil, "SEEDKIT_TEST_SCHEMAS names no folder with real schemas"))
struct SharedSchemaInitTests {
  private static let options = AutoOptions(rows: 5)
  private static let scenario = "all"
  /// How many factories of each schema show a row.
  private static let shown = 3

  private func changes(
    _ connection: any DatabaseConnection, files: [SourceFile] = [], record: InitRecord? = nil
  ) async throws -> ProjectChanges {
    try await AutoRun(connection, monitor: QueryMonitor()).initialize(
      Self.options, scenario: Self.scenario, files: files, record: record, rehearses: true)
  }

  @Test(arguments: SharedSchema.all)
  func theFilesAreSilentAndFillTheSameTables(_ schema: SharedSchema) async throws {
    try await schema.with { connection in
      let before = try await connection.counts()
      let written = try await changes(connection)
      #expect(try await connection.counts() == before, "init leaves no rows")
      #expect(written.skipped.count <= schema.tables - schema.filled, "\(written.skipped)")

      let files = written.files.map(\.file)
      let again = try await changes(connection, files: files, record: written.record)
      #expect(again.files.isEmpty, "\(again.files.map(\.file.name))")

      let project = Project.read(files)
      let state = try await Runner.inspect(connection, for: Self.scenario, in: project)
      let found = project.check(with: state)
      #expect(found.isEmpty, "\(found.map(\.message))")

      for factory in project.factories.keys.sorted().prefix(Self.shown) {
        let state = try await Runner.inspect(
          connection, toShow: factory, of: nil, in: project)
        let plan = try Planner.plan(factory: factory, rows: 1, in: project, state: state)
        #expect(try plan.sample(rows: [1]).rows.count == 1, "\(factory)")
      }

      let plan = try Planner.plan(Self.scenario, in: project, state: state)
      _ = try await Runner(connection, monitor: QueryMonitor()).run(plan)
      let after = try await connection.counts()
      let filled = after.filter { $0.value > before[$0.key] ?? 0 }
      #expect(filled.count >= schema.filled, "\(after.keys.filter { filled[$0] == nil })")
      let broken = try await connection.brokenKeys()
      #expect(broken.isEmpty, "\(broken)")
    }
  }
}
