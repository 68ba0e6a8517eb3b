import SeedSchema
import SeedDatabase
public import SeedPlanning

/// A run that is distributed among processes that needn't know about each other.
///
/// One prepares the database, any number of them load a part each, in any order or concurrently,
/// and one finishes.
///
/// ```swift
/// let run = ShardedRun(runner, scenario: "shop", in: project, parts: 16)
/// try await run.prepare()  // once
/// let part = try await run.load(shard)  // 1/16 … 16/16, anywhere
/// let report = try await run.finish()  // once
/// ```
///
/// The rows are those of a whole run. Each call is one transaction: a part that fails or is killed
/// changes nothing and can be run again; a loaded part is not loaded twice.
public struct ShardedRun: Sendable {
  let runner: Runner
  let scenario: String
  let project: Project
  private(set) var options: PlanOptions
  let parts: Int
  /// Receives the plan of the whole run.
  package var onPlan: @Sendable (Plan) -> Void = { _ in }

  var connection: any DatabaseConnection { runner.connection }
  var ledger: ShardLedger { ShardLedger(connection: runner.connection) }

  /// Creates a run in parts.
  ///
  /// - Parameters:
  ///   - runner: the connection, and what observes the run.
  ///   - scenario: the scenario's name.
  ///   - project: the files.
  ///   - options: the overrides of the scenario; the same in each call.
  ///   - parts: the number of parts; the same in each call.
  public init(
    _ runner: Runner, scenario: String, in project: Project, options: PlanOptions = PlanOptions(),
    parts: Int
  ) {
    self.runner = runner
    self.scenario = scenario
    self.project = project
    self.options = options
    // Indexes can be dropped only in one transaction that has a table to itself.
    self.options.load = .inPlace
    self.parts = parts
  }

  /// Loads a part.
  ///
  /// - Returns: the result; the same if it was already loaded.
  /// - Throws: ``ShardError``, and the errors of ``Runner/run(_:)``.
  public func load(_ shard: Shard) async throws -> (report: RunReport, wasLoaded: Bool) {
    guard shard.count == parts else {
      throw ShardError(.otherRun, "\(shard) is not a part of a run in \(parts) parts")
    }
    let clock = ContinuousClock()
    let start = clock.now
    return try await transaction(.unchecked) {
      let record = try await record()
      let isNew = try await ledger.claim(shard.number)
      let plan = try await plan(record)
      var run = PlanRun(plan: plan, runner: runner)
      run.shard = shard
      if isNew {
        try await run.loadShard()
        try await ledger.complete(shard.number, run.results.shardResult(plan))
      } else if let result = try await ledger.result(of: shard.number) {
        run.results.add(result, plan)
      }
      var report = run.results.report(plan)
      report.seconds = (clock.now - start).inSeconds
      return (report, !isNew)
    } reporting: {
      $0.0.queries = runner.monitor.report
    }
  }

  /// The record of this run.
  func record() async throws -> ShardRecord { try check(try await ledger.record()) }

  /// - Throws: ``ShardError`` if a record doesn't belong to this run; `DiagnosticsError` if a file
  ///   with rows can't be read.
  func check(_ record: ShardRecord?) throws -> ShardRecord {
    guard let record else {
      throw ShardError(
        .notPrepared, "the database isn't prepared for the parts of \(scenario)",
        hint: "seed run \(scenario) --shard prepare/\(parts)")
    }
    guard record.scenario == scenario, record.parts == parts else {
      throw ShardError(
        .otherRun, "the database is prepared for \(record.scenario) in \(record.parts) parts",
        hint: "seed run \(record.scenario) --shard abandon ends that run")
    }
    guard try project.recipe(of: scenario, options, parts: parts) == record.recipe else {
      throw ShardError(
        .otherRun,
        "the database is prepared for other files, or other options that change the rows, such as --seed",
        hint: "seed run \(scenario) --shard abandon ends that run")
    }
    return record
  }

  /// The plan of the whole run, for the state of the database before its preparation.
  func plan(_ record: ShardRecord) async throws -> Plan {
    let (plan, state) = try await anyPlan(record)
    guard try plan.fingerprint(state) == record.plan else {
      throw ShardError(
        .changed,
        "the database has changed since it was prepared: its tables, or rows that the scenario references, are different"
      )
    }
    onPlan(plan)
    return plan
  }

  func anyPlan(_ record: ShardRecord) async throws -> (plan: Plan, state: DatabaseState) {
    let state = try await Runner.inspect(connection, for: scenario, in: project, options: options) {
      state in
      state.tables.removeAll { $0.name == ShardLedger.table }
      record.restore(&state)
    }
    return (
      try Planner.plan(scenario, in: project, options: options, state: state), state
    )
  }

  /// Runs work in a transaction, and rolls it back if it fails.
  ///
  /// - Parameters:
  ///   - mode: the kind of transaction.
  ///   - work: the work.
  ///   - reporting: completes the result after the commit.
  /// - Returns: the result of the work.
  /// - Throws: any error of the work; `CancellationError` if the run was cancelled.
  func transaction<Value>(
    _ mode: TransactionMode, _ work: () async throws -> Value,
    reporting: (inout Value) -> Void = { _ in }
  ) async throws -> Value {
    try await begin(mode)
    do {
      var value = try await work()
      try runner.control.checkCancellation()
      try await connection.commit()
      reporting(&value)
      return value
    } catch {
      // The first error matters, not one of the rollback.
      try? await connection.rollback()
      if runner.control.isCancelled { throw CancellationError() }
      throw error
    }
  }

  /// Begins a transaction once no other part holds the lock: SQLite has one writer, which may take
  /// long.
  func begin(_ mode: TransactionMode) async throws {
    while true {
      try runner.control.checkCancellation()
      do {
        return try await connection.begin(mode)
      } catch let error as DatabaseError where error.code == .busy { continue }
    }
  }
}
