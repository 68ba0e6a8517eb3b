import SeedGeneration
public import SeedDatabase
import SeedFormat
public import SeedKit
public import SeedPlanning
import SeedPredicates
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
/// value, its default or NULL. If nothing helps, the report names the table with the reason, and
/// the other tables are filled.
public struct AutoRun: Sendable {
  let connection: any DatabaseConnection
  let monitor: QueryMonitor
  let control: RunControl
  let batchSize: Int
  /// After how many milliseconds a table that another session uses keeps its indexes.
  var indexLockTimeout = WaitLimits.rebuildLock

  /// Creates a run on a connection. Nothing else may use the connection during the run.
  public init(
    _ connection: any DatabaseConnection, monitor: QueryMonitor, control: RunControl = RunControl(),
    batchSize: Int = ColumnBatch.defaultSize
  ) {
    self.connection = connection
    self.monitor = monitor
    self.control = control
    self.batchSize = batchSize
  }

  /// Fills the tables.
  ///
  /// - Throws: `DatabaseError` if the database can't be read or the transaction can't be committed,
  ///   `DiagnosticsError` for a table that isn't there, or `CancellationError`; everything is then
  ///   rolled back.
  public func run(_ options: AutoOptions) async throws -> AutoReport {
    try await planAndRun(options).report
  }

  /// Fills the tables as ``run(_:)`` does.
  ///
  /// - Returns: the report, and the plan of the rows that were written.
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

  /// Returns what a run would do, as far as that is known before the database has seen a row.
  ///
  /// - Throws: `DatabaseError` if the database can't be read; `DiagnosticsError` if a table doesn't
  ///   exist.
  public func plan(_ options: AutoOptions) async throws -> PlanDescription {
    try await describedPlan(options).description
  }

  /// The plan that ``plan(_:)`` describes, with its description.
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
      + Self.triggerNotes(pass.project.factories.map(\.schema)) + pass.results.excludedTables
      + (try await foreignTableNotes(options))
    return (plan, description)
  }
}
