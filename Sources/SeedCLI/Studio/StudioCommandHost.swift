internal import SeedDatabase
internal import SeedFormat
internal import SeedInference
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedStudio

/// The host of `seed studio`: it reads the project's data, and runs scenarios like `seed run`.
struct StudioCommandHost: StudioHost {
  let folder: String
  let variables: FileVariables
  private let options: ProjectOptions
  private let database: DatabaseOptions
  private let production: ProductionOptions
  private let load: LoadOptions
  private let waiting: WaitOptions

  init(
    project: ProjectOptions, database: DatabaseOptions, production: ProductionOptions,
    load: LoadOptions, waiting: WaitOptions
  ) {
    folder = project.directory
    variables = project.variables
    options = project
    self.database = database
    self.production = production
    self.load = load
    self.waiting = waiting
  }

  var planOptions: PlanOptions { load.apply(to: PlanOptions()) }

  func estimate(_ plan: Plan, of scenario: String, in project: Project) -> RunEstimate? {
    guard let definition = try? project.scenario(named: scenario),
      let url = try? database.url(for: definition)
    else { return nil }
    return RateStore.estimate(plan, on: url)
  }

  func files() throws -> [SourceFile] { try ProjectFolder(path: folder).files() }

  func database(of scenario: ScenarioDefinition) throws -> String {
    try database.url(for: scenario).redacted.description
  }

  func state(of scenario: String, in project: Project) async throws -> DatabaseState {
    let url = try database.url(for: try project.scenario(named: scenario))
    return try await DatabaseReader.state(
      of: url, for: scenario, in: project, options: planOptions)
  }

  func state(ofFactory factory: String, in project: Project) async throws -> DatabaseState {
    let known = project.databases(of: factory)
    let text =
      database.database ?? Platform.environment("DATABASE_URL")
      ?? known.filter(DatabaseReader.isOnThisMachine).min()
    return try await DatabaseReader.tables(of: text, in: project)
  }

  var proposesFiles: Bool { database.database != nil }

  func proposal() async throws -> StudioProposal? {
    guard proposesFiles else { return nil }
    let asked = try database.url()
    let project = ProjectFolder(path: folder)
    let record = try project.initRecord()
    let name = record?.scenario ?? InferredFiles.scenarioName(of: asked)
    let files = try project.relativeFiles()
    let proposed = try await DatabaseReader.withConnection(
      to: DatabaseReader.existing(asked, mode: .readOnly), statement: RunCommand.longestTry
    ) {
      try await AutoRun($0, monitor: QueryMonitor()).proposal(
        AutoOptions(), scenario: name, database: "\(asked.redacted)", files: files, record: record)
    }
    let created = proposed.changes.files.filter { $0.change == .created }
    return StudioProposal(
      database: "\(asked.redacted)",
      files: created.map { SourceFile(name: full($0.file.name), bytes: $0.file.bytes) },
      columns: proposed.columns,
      notes: proposed.changes.notes
        + proposed.changes.skipped.map { "\($0.table) can't be seeded: \($0.reason)" })
  }

  /// The name of a file of the project, as errors show it.
  private func full(_ name: String) -> String { folder == "." ? name : folder + "/" + name }

  func write(_ files: [SourceFile]) throws {
    try WrittenFiles.write(files.map { ($0.name, $0.bytes) })
  }

  func run(
    _ scenario: String, in project: Project,
    progress: @escaping @Sendable (RunControl.Progress) -> Void
  ) async throws -> RunReport {
    let url = try database.urlToFill(for: try project.scenario(named: scenario), in: folder)
    let scenarioRun = ScenarioRun(
      scenario: scenario, files: project, url: url, production: production, load: load,
      options: planOptions)
    try scenarioRun.check()
    let file = try scenarioRun.newFile
    let session = CommandSession(
      limits: waiting.limits(), observer: progress)
    return try await withTaskCancellationHandler {
      var planned: Plan?
      let report = try await session.perform(building: file) {
        try await scenarioRun.perform(session, into: file) { planned = $0 }.report
      }
      if let planned { _ = RateStore.record(report, of: planned, on: url, after: nil) }
      return report
    } onCancel: {
      session.interrupt()
    }
  }

  func failure(of error: any Error) -> StudioFailure {
    if let failure = error as? StudioFailure { return failure }
    if let error = error as? DiagnosticsError { return StudioFailure(error) }
    guard let report = FailureReport(error) else { return StudioFailure(500, "\(error)") }
    return StudioFailure(
      CommandFailure.Code(rawValue: report.code) == .production ? 403 : 422, report.message,
      hint: report.hint,
      state: report.state)
  }
}
