internal import SeedDrivers
internal import SeedFormat
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedStudio

/// What `seed studio` may read, and how it runs a scenario: as `seed run` does.
struct StudioCommandHost: StudioHost {
  let folder: String
  let variables: FileVariables
  private let options: ProjectOptions
  private let database: DatabaseOptions
  private let production: ProductionOptions

  init(project: ProjectOptions, database: DatabaseOptions, production: ProductionOptions) {
    folder = project.directory
    variables = project.variables
    options = project
    self.database = database
    self.production = production
  }

  func files() throws -> [SourceFile] { try ProjectFolder(path: folder).files() }

  func database(of scenario: ScenarioDefinition) throws -> String {
    try database.url(for: scenario).redacted.description
  }

  func state(of scenario: String, in project: Project) async throws -> DatabaseState {
    let url = try database.url(for: try project.scenario(named: scenario))
    return try await DatabaseReader.state(
      of: url, for: scenario, in: project, options: PlanOptions())
  }

  func state(ofFactory factory: String, in project: Project) async throws -> DatabaseState {
    let known = project.databases(of: factory)
    let text = database.database ?? Platform.environment("DATABASE_URL") ?? known.min()
    return try await DatabaseReader.tables(of: text, in: project)
  }

  func run(
    _ scenario: String, in project: Project,
    progress: @escaping @Sendable (RunControl.Progress) -> Void
  ) async throws -> RunReport {
    let definition = try project.scenario(named: scenario)
    let url = try database.url(for: definition)
    let allowed = definition.databaseSettings.allowed
    try production.check(url, allowing: allowed)
    let file = definition.transactions == .whole ? NewDatabaseFile(url) : nil
    let session = CommandSession(limits: WaitLimits(), observer: progress)
    return try await withTaskCancellationHandler {
      try await session.perform(building: file) {
        let connection = try await session.connect(to: file?.url ?? url)
        try await production.check(connection, of: url, allowing: allowed)
        let state = try await Runner.inspect(connection, for: scenario, in: project)
        let plan = try Planner.plan(scenario, in: project, state: state)
        var report = try await Runner(
          connection, monitor: session.monitor, control: session.control
        ).run(plan)
        report.database = url.redacted.description
        report.variables = project.shownVariables
        return report
      }
    } onCancel: {
      session.interrupt()
    }
  }

  func failure(of error: any Error) -> StudioFailure {
    if let failure = error as? StudioFailure { return failure }
    if let error = error as? DiagnosticsError { return StudioFailure(error) }
    guard let report = FailureReport(error) else { return StudioFailure(500, "\(error)") }
    return StudioFailure(
      report.kind == "production" ? 403 : 422, report.message, hint: report.hint,
      state: report.state)
  }
}
