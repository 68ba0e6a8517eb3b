public import SeedDatabase
public import SeedKit
public import SeedPlanning
public import SeedSchema

/// Seeds a database's tables without any factory files.
///
/// ```swift
/// let monitor = QueryMonitor()
/// let connection = try await DatabaseURL("postgres://localhost/shop").connect(monitor: monitor)
/// let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
/// print(report.seededCount, "of", report.tables.count)
/// ```
///
/// All rows are written in one transaction. If the database rejects rows, the run rolls back to the
/// savepoint before their table and generates them differently: a column falls back to a plainer
/// value, its default or NULL. If nothing helps, the run skips the table, and the report gives the
/// reason.
public struct AutoRun: Sendable {
  let connection: any DatabaseConnection
  let monitor: QueryMonitor
  let control: RunControl
  let batchSize: Int
  /// How long to wait for another session's lock before a table keeps its indexes.
  var indexLockTimeout = WaitLimits.rebuildLock

  /// Creates a run on a connection, which nothing else may use during the run.
  ///
  /// - Parameters:
  ///   - connection: the connection.
  ///   - monitor: the monitor that observes the connection's statements.
  ///   - control: cancels the run.
  ///   - batchSize: how many rows are generated and written at a time.
  public init(
    _ connection: any DatabaseConnection, monitor: QueryMonitor, control: RunControl = RunControl(),
    batchSize: Int = ColumnBatch.defaultSize
  ) {
    self.connection = connection
    self.monitor = monitor
    self.control = control
    self.batchSize = batchSize
  }

  /// Seeds the tables.
  ///
  /// - Parameter options: which tables, and how many rows they get.
  /// - Returns: the result for each table.
  /// - Throws: `DatabaseError` if the database can't be read or the transaction can't be committed,
  ///   `DiagnosticsError` if a requested table doesn't exist, or `CancellationError`. The
  ///   transaction is then rolled back.
  public func run(_ options: AutoOptions) async throws -> AutoReport {
    try await planAndRun(options).report
  }

  /// Seeds the tables like ``run(_:)``.
  ///
  /// - Returns: the report, and the plan of the written rows.
  package func planAndRun(_ options: AutoOptions) async throws -> (report: AutoReport, plan: Plan?)
  {
    let clock = ContinuousClock()
    let start = clock.now
    var pass = try await pass(options)
    var report = try await pass.perform()
    report.run.notes += try await foreignTableNotes(options)
    report.run.seconds = (clock.now - start).inSeconds
    report.run.queries = monitor.report
    return (report, pass.results.plan)
  }

  /// Returns the plan of a run, without writing any rows.
  ///
  /// A run can differ from it if the database rejects rows.
  ///
  /// - Parameter options: which tables, and how many rows they get.
  /// - Returns: the plan, as JSON or text shows it.
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if a requested
  ///   table doesn't exist.
  public func plan(_ options: AutoOptions) async throws -> PlanDescription {
    try await describedPlan(options).description
  }

  /// Returns the plan that ``plan(_:)`` describes, together with its description.
  package func describedPlan(
    _ options: AutoOptions
  ) async throws -> (plan: Plan, description: PlanDescription) {
    var pass = try await pass(options)
    let plan = try await pass.makePlan()
    var description = plan.description
    let threshold = connection.dialect.rebuildThreshold
    for index in description.tables.indices {
      let isRebuilt = description.tables[index].newRows >= threshold
      description.tables[index].route = isRebuilt ? .rebuild : .inPlace
      description.tables[index].routeReason =
        isRebuilt
        ? "it gets \(threshold) rows or more"
        : "it gets fewer than \(threshold) rows"
    }
    description.notes =
      pass.skippedTables.map { "\($0.table) gets no rows: \($0.reason)" }
      + Self.trialNotes(pass.project.factories.map(\.schema))
      + Self.triggerNotes(pass.project.factories.map(\.schema)) + pass.results.excludedTableNotes
      + (try await foreignTableNotes(options))
    return (plan, description)
  }
}
