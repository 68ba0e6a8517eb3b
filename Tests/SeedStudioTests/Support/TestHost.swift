import Foundation
import SeedDatabase
import SeedORM
import SeedFormat
import SeedKit
import SeedPlanning

@testable import SeedStudio

/// A project in a folder, whose runs go into an SQLite file beside it.
struct TestHost: StudioHost {
  let folder: String
  var proposed: StudioProposal?
  let variables = FileVariables()

  func files() throws -> [SourceFile] {
    let files = try ProjectFiles.read(folder)
    guard !files.isEmpty else { throw StudioFailure(422, "there are no files") }
    return files
  }

  private var url: DatabaseURL {
    get throws { try DatabaseURL("sqlite:\(folder)/test.db") }
  }

  func database(of scenario: ScenarioDefinition) throws -> String { try url.description }

  var planOptions: PlanOptions { PlanOptions() }

  func estimate(_ plan: Plan, of scenario: String, in project: Project) -> RunEstimate? {
    RunEstimate(rows: plan.rowCount, bytes: 0, seconds: 7)
  }

  func state(of scenario: String, in project: Project) async throws -> DatabaseState {
    DatabaseState(dialect: SQLiteDialect())
  }

  func state(ofFactory factory: String, in project: Project) async throws -> DatabaseState {
    DatabaseState()
  }

  var proposesFiles: Bool { proposed != nil }

  func proposal() async throws -> StudioProposal? { proposed }

  func write(_ files: [SourceFile]) throws {
    for file in files { try Data(file.bytes).write(to: URL(fileURLWithPath: file.name)) }
  }

  func run(
    _ scenario: String, in project: Project,
    progress: @escaping @Sendable (RunControl.Progress) -> Void
  ) async throws -> RunReport {
    let monitor = QueryMonitor()
    let connection = try await url.connect(monitor: monitor)
    let state = try await Runner.inspect(connection, for: scenario, in: project)
    let plan = try Planner.plan(scenario, in: project, state: state)
    do {
      let report = try await Runner(
        connection, monitor: monitor, control: RunControl(onProgress: progress)
      ).run(plan)
      await connection.close()
      return report
    } catch {
      await connection.close()
      throw error
    }
  }

  func failure(of error: any Error) -> StudioFailure {
    if let failure = error as? StudioFailure { return failure }
    if let error = error as? DiagnosticsError { return StudioFailure(error) }
    return StudioFailure(500, "\(error)")
  }
}
