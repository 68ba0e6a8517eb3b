public import SeedDatabase
public import SeedPlanning
public import SeedSchema

/// Executes a `Plan`.
///
/// ```swift
/// let monitor = QueryMonitor()
/// let connection = try await DatabaseURL("sqlite:shop.db").connect(monitor: monitor)
/// let state = try await Runner.inspect(connection, for: "shop", in: project)
/// let plan = try Planner.plan("shop", in: project, state: state)
/// let report = try await Runner(connection, monitor: monitor).run(plan)
/// print(report.rows, report.digest)
/// ```
public struct Runner: Sendable {
  let connection: any DatabaseConnection
  let others: [any DatabaseConnection]
  let monitor: QueryMonitor
  let control: RunControl
  let batchSize: Int

  /// Creates a runner on a connection, which nothing else may use during the run.
  ///
  /// - Parameters:
  ///   - connection: the connection to the database that gets the rows.
  ///   - others: more connections to the same database, for steps that may be carried out at the
  ///     same time; `Plan.maximumUsefulConnections` is the number that is useful.
  ///   - monitor: the monitor with which the connection was opened, for the report.
  ///   - control: observes and cancels the run.
  ///   - batchSize: how many rows are generated at a time; the values don't depend on it.
  public init(
    _ connection: any DatabaseConnection, others: [any DatabaseConnection] = [],
    monitor: QueryMonitor, control: RunControl = RunControl(),
    batchSize: Int = ColumnBatch.defaultSize
  ) {
    self.connection = connection
    self.others = others
    self.monitor = monitor
    self.control = control
    self.batchSize = batchSize
  }

  /// Returns the runner with another connection as its only one.
  func on(_ connection: any DatabaseConnection) -> Runner {
    Runner(connection, monitor: monitor, control: control, batchSize: batchSize)
  }

  /// Executes a plan.
  ///
  /// - Returns: what was done.
  /// - Throws: what went wrong, after everything was rolled back: a `DatabaseError`, a
  ///   `GenerationError`, an `InvalidValueError`, an ``ExpectationFailure``, or
  ///   `CancellationError`; or a ``PartialCommitError`` because of one of these, if steps are
  ///   committed already.
  public func run(_ plan: Plan) async throws -> RunReport {
    let clock = ContinuousClock()
    let start = clock.now
    var run = PlanRun(plan: plan, runner: self)
    do {
      try await run.perform()
    } catch {
      // The first error matters, not that of cleaning up after it.
      try? await connection.rollback()
      let isInterruption = control.isCancelled && !error.leavesCommitUnknown
      let cause: any Error = isInterruption ? CancellationError() : error
      guard run.committedSteps == 0 else {
        throw PartialCommitError(
          cause: cause, committedSteps: run.committedSteps, steps: plan.steps.count)
      }
      throw cause
    }
    var report = run.results.report(plan)
    report.seconds = (clock.now - start).inSeconds
    report.queries = monitor.report
    return report
  }

  /// Generates and checks all rows of a plan without writing them.
  ///
  /// Blocks the calling thread until all rows are generated, because it waits for nothing else.
  ///
  /// - Parameters:
  ///   - plan: the plan of the rows.
  ///   - control: observes and cancels the run.
  ///   - batchSize: how many rows are generated at a time.
  ///   - threads: on how many threads; neither changes the values.
  /// - Returns: the report of the run, with the digests of the tables.
  /// - Throws: `GenerationError`, `InvalidValueError`, or `CancellationError`.
  public static func dryRun(
    _ plan: Plan, control: RunControl = RunControl(), batchSize: Int = ColumnBatch.defaultSize,
    threads: Int = 1
  ) throws -> RunReport {
    let clock = ContinuousClock()
    let start = clock.now
    var results = RunResults(plan)
    for step in plan.steps {
      guard case .create(let table, let rowGroup) = step.action else { continue }
      let began = clock.now
      let digest = try results.generate(
        plan, table: table, rowGroup: rowGroup, batchSize: batchSize, threads: threads,
        control: control, make: { _ in }, take: { _ in })
      results.add(digest, table: table, duration: clock.now - began)
    }
    var report = results.report(plan)
    report.seconds = (clock.now - start).inSeconds
    return report
  }
}

extension Duration {
  /// The duration as a number of seconds.
  package var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
