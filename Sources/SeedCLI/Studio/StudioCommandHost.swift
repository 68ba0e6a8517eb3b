internal import SeedDrivers
internal import SeedFormat
internal import SeedInference
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

  var proposesFiles: Bool { database.database != nil }

  func proposal() async throws -> StudioProposal? {
    guard proposesFiles else { return nil }
    let asked = try database.url()
    let project = ProjectFolder(path: folder)
    let record = try project.initRecord()
    let connection = try await DatabaseReader.existing(asked, mode: .readOnly).connect()
    do {
      try await connection.limit(WaitLimits(statement: RunCommand.longestTry))
      let name = record?.scenario ?? InitCommand.scenarioName(of: asked)
      let proposed = try await AutoRun(connection, monitor: QueryMonitor()).proposal(
        AutoOptions(), scenario: name, database: "\(asked.redacted)",
        files: try project.relativeFiles(), record: record)
      await connection.close()
      let created = proposed.changes.files.filter { $0.change == .created }
      return StudioProposal(
        database: "\(asked.redacted)",
        files: created.map { SourceFile(name: full($0.file.name), bytes: $0.file.bytes) },
        columns: proposed.columns,
        notes: proposed.changes.notes
          + proposed.changes.unfilled.map { "\($0.table) can't be filled: \($0.reason)" })
    } catch {
      await connection.close()
      throw error
    }
  }

  /// The name of a file of the project, as errors show it.
  private func full(_ name: String) -> String { folder == "." ? name : folder + "/" + name }

  func write(_ files: [SourceFile]) throws {
    for file in files { try ProjectFolder.write(file.bytes, to: file.name) }
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
