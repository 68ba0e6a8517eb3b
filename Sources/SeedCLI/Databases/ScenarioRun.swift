internal import SeedDatabase
internal import SeedKit
internal import SeedORM
internal import SeedPlanning
internal import SeedSchema

/// Seeds a database with a scenario's rows, for `seed run` and the studio's button.
struct ScenarioRun {
  /// The scenario.
  let scenario: String
  /// The files.
  let files: Project
  /// The database.
  let url: DatabaseURL
  /// The options that allow writing to a production database.
  let production: ProductionOptions
  /// The connections, and the treatment of existing tables.
  let load: LoadOptions
  /// The overrides of the scenario.
  var options = PlanOptions()
  /// How many rows a batch has.
  var batchSize = ColumnBatch.defaultSize

  /// The new SQLite file that the run builds; `nil` if each step is a transaction, so that the
  /// steps before a failure remain.
  var newFile: NewDatabaseFile? {
    get throws {
      try files.scenario(named: scenario).transactions == .whole ? NewDatabaseFile(url) : nil
    }
  }

  /// Rejects a database that looks like production, judging only by its URL.
  ///
  /// - Throws: ``CommandFailure``.
  func check() throws {
    try production.check(url, allowing: files.scenario(named: scenario).databaseSettings.allowed)
  }

  /// Seeds the database.
  ///
  /// - Parameters:
  ///   - session: opens the connections.
  ///   - file: the new file to write to.
  ///   - planned: receives the plan before the first row.
  /// - Returns: the report, and a connection that is open until the session ends.
  /// - Throws: any error of the run; ``CommandFailure`` if the database may not be written to.
  func perform(
    _ session: CommandSession, into file: NewDatabaseFile?, planned: (Plan) -> Void
  ) async throws -> (report: RunReport, connection: any DatabaseConnection) {
    let connection = try await session.connect(to: file?.url ?? url)
    try await production.check(
      connection, of: url, allowing: files.scenario(named: scenario).databaseSettings.allowed)
    let state = try await Runner.inspect(connection, for: scenario, in: files, options: options)
    let plan = try Planner.plan(scenario, in: files, options: options, state: state)
    planned(plan)
    let (others, shortage) = try await more(than: connection, for: plan, session)
    var report = try await Runner(
      connection, others: others, monitor: session.monitor, control: session.control,
      batchSize: batchSize
    ).run(plan)
    report.database = url.redacted.description
    report.variables = files.shownVariables
    if let shortage { report.notes.append(shortage) }
    return (report, connection)
  }

  /// Opens the further connections that a plan can use.
  ///
  /// - Returns: the connections, and a note if the server allows fewer.
  private func more(
    than connection: any DatabaseConnection, for plan: Plan, _ session: CommandSession
  ) async throws -> (connections: [any DatabaseConnection], shortage: String?) {
    guard connection.dialect.supportsConcurrentWriters else { return ([], nil) }
    var others: [any DatabaseConnection] = []
    while others.count + 1 < min(load.connections, plan.maximumUsefulConnections) {
      do {
        others.append(try await session.connect(to: url))
      } catch let error as DatabaseError where !session.control.isCancelled {
        let count = others.count + 1
        return (others, "only \(count) of \(load.connections) connections: \(error)")
      }
    }
    return (others, nil)
  }
}
