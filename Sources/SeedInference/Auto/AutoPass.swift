import SeedDatabase
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedSchema

/// Seeds the tables of an ``InferredProject``, and changes the project until the database accepts
/// its rows.
///
/// A pass generates and loads one table after another in a transaction. If the database rejects
/// rows, the first of ``Remedies/ordered`` that applies changes the project, and the pass plans it
/// again or starts over. ``TableProgress`` is what the pass knows about a table.
struct AutoPass {
  let run: AutoRun
  var planner: PassPlanner
  var project: InferredProject
  /// The definitions of the tables in the database.
  var schemas: [TableName: TableSchema]
  /// The tables whose triggers insert rows into a table.
  var triggerWriters: [TableName: Set<TableName>] = [:]
  /// The rows to which rows of other tables refer, and which the triggers of these tables write.
  var writtenRows = TriggerWrittenRows([], insertions: [:])
  /// What is known about each table.
  var tables: [TableName: TableProgress] = [:]
  /// The skipped tables, in the order in which they were skipped.
  var skipped: [TableName] = []
  /// The settings and functions that remedies add to the connection.
  var session = SessionSetup()
  var deferred = DeferredChecks()
  var loads = TransactionLoads()
  var postponed = PostponedTables()
  /// The steps of the current plan whose tables aren't loaded; `nil` before they are listed.
  var openSteps: OpenSteps?
  var results = PassResults()
  /// How many times the pass has begun.
  var attempts = 0

  /// What the planner knows about the database.
  var state: DatabaseState {
    get { planner.state }
    _modify { yield &planner.state }
  }
  private var connection: any DatabaseConnection { run.connection }

  /// Creates a pass.
  ///
  /// - Parameters:
  ///   - run: the run, with its connection.
  ///   - state: what the planner knows about the database.
  ///   - schemas: the definitions of the tables in the database; those of `state` lack what the
  ///     planner must not see.
  ///   - project: the inferred factories.
  init(
    run: AutoRun, state: DatabaseState, schemas: [TableSchema], project: InferredProject
  ) {
    self.run = run
    planner = PassPlanner(state: state)
    self.project = project
    self.schemas = Dictionary(
      schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for schema in schemas {
      if schema.needsSearchBeforeLoad { self[schema.name].trials.searchesCandidates = true }
      if let partitioning = schema.partitioning,
        !partitioning.partitions.contains(where: { $0.key == nil }),
        let factory = self.project.factories.firstIndex(where: { $0.schema.name == schema.name })
      {
        skip(
          factory, reason: "it is partitioned and has no partition that accepts rows",
          advice: "create one: `CREATE TABLE … PARTITION OF \(schema.name) …`")
      }
    }
  }

  /// What is known about a table.
  subscript(_ table: TableName) -> TableProgress {
    get { tables[table] ?? TableProgress() }
    _modify { yield &tables[table, default: TableProgress()] }
  }

  /// The skipped tables with their reasons, in the order in which they were skipped.
  var skippedTables: [SkippedTable] {
    skipped.compactMap { name in
      tables[name]?.skip.map {
        SkippedTable(table: name, factory: $0.factory, reason: $0.reason, advice: $0.advice)
      }
    }
  }

  /// Seeds all tables, starting over until a transaction succeeds.
  ///
  /// - Parameter keepsRows: whether to commit the rows; if not, the pass only finds the changes
  ///   with which the database accepts them.
  /// - Returns: the report.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows;
  ///   `CancellationError`.
  mutating func perform(keepsRows: Bool = true) async throws -> AutoReport {
    session.allowsStandIns = keepsRows
    do {
      while true {
        attempts += 1
        for name in tables.keys { self[name].startOver() }
        postponed = PostponedTables()
        if try await seedAll(keepsRows: keepsRows) { break }
        try await connection.rollback()
      }
    } catch {
      // An error of the rollback would hide the cause.
      try? await connection.rollback()
      if run.control.isCancelled { throw CancellationError() }
      throw error
    }
    return report()
  }

  /// Seeds all tables in one transaction.
  ///
  /// - Returns: whether the transaction is finished; otherwise loaded rows depend on a table that
  ///   has changed or is skipped, and the pass must start over.
  private mutating func seedAll(keepsRows: Bool) async throws -> Bool {
    var plan = try await makePlan()
    try await connection.begin(plan.checksKeysAtEnd ? .bulk : .standard)
    for (name, value) in session.settings { try await set(name, to: value) }
    let resume = try await suspendKeys(of: plan)
    loads = TransactionLoads()
    // Tables whose deferred triggers reject rows now, but may accept them after all loads.
    var rejecting: [TableName] = []
    repeat {
      while let step = nextStep(of: plan) {
        let name = plan.tables[step.table].schema.name
        try await seed(step, of: &plan)
        guard await connection.isInTransaction else { return false }
        if deferred.runsTriggersPerTable, self[name].loaded != nil,
          try await deferredRejection(of: [name]) != nil
        {
          rejecting.append(name)
        }
      }
      // A trigger or a reference may find the rows that it needs now.
      if postponed.isPassOutdated { return false }
    } while try await retrySkipped(&plan)
    if try await !passesDeferredTriggers(plan, rejecting: rejecting) { return false }
    try await loads.droppable?.suspension.compare()
    do {
      for sql in resume { try await execute(sql) }
      try run.control.checkCancellation()
      if keepsRows {
        let loaded = plan.tables.map(\.schema).filter { self[$0.name].loaded != nil }
        results.sequenceNotes = try await SequenceReset(connection: connection).advance(
          pastKeysOf: loaded)
        try await connection.commit()
        try await countRows(of: loaded)
      } else {
        try await connection.rollback()
      }
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      if error.code == .foreignKeyViolation {
        if addForeignKey(rejectedBy: error) { return false }
        if let factory = factory(causing: error) {
          skip(factory, reason: error.summary, isRejected: true)
          return false
        }
      }
      // The error doesn't name the table, so run the deferred checks after each table.
      guard !deferred.runsAllPerTable, connection.dialect.deferredTriggersQuery != nil else {
        throw error
      }
      deferred.runsAllPerTable = true
      return false
    }
    results.plan = plan
    return true
  }

  /// Seeds one table, or changes the project if its rows are rejected.
  ///
  /// If loaded rows depend on the change, the pass starts over once it knows as much as it can of
  /// the other tables, too.
  private mutating func seed(
    _ step: (table: Int, rowGroup: Int), of plan: inout Plan
  ) async throws {
    try run.control.checkCancellation()
    let name = plan.tables[step.table].schema.name
    do {
      let isLoaded = try await connection.withSavepoint("seedkit_table") {
        guard try await prepare(step, of: &plan) else { return false }
        try await load(step, of: plan)
        if deferred.runsAllPerTable { try await runDeferredChecks() }
        return true
      }
      if !isLoaded { plan = try await makePlan() }
    } catch is IndexRecreationFailure {
      unload(name)
      self[name].loadsInPlace = true
    } catch let error where Self.isRejection(error) && !run.control.isCancelled {
      unload(name)
      guard await connection.isInTransaction else {
        return try recordLostTransaction(error, at: name)
      }
      if isSearchWorthwhile(error, at: name) {
        self[name].trials.searchesCandidates = true
        return
      }
      if try await remedy(error, at: name, of: plan) == .startOver {
        postponed.isPassOutdated = true
        if tables[name]?.skip == nil { postponed.tables.insert(name) }
      }
      plan = try await makePlan()
    }
  }

  /// Discards the record of a table's load, because it was rolled back.
  private mutating func unload(_ table: TableName) {
    self[table].discardLoad()
    loads.progress.forget(table)
  }

  /// Finds rows that the table accepts, if they must be known before the load.
  ///
  /// - Returns: whether the table can be loaded; otherwise the project has changed.
  private mutating func prepare(
    _ step: (table: Int, rowGroup: Int), of plan: inout Plan
  ) async throws -> Bool {
    let name = plan.tables[step.table].schema.name
    if self[name].triggers.rows?.isCurrent == false {
      try await readTriggerRows(of: name)
      return false
    }
    if try await countUnknownTriggerRows(of: name) { return false }
    if self[name].trials.searchesCandidates, self[name].trials.attempts == nil,
      try await !search(step.table, rowGroup: step.rowGroup, of: &plan)
    {
      return false
    }
    if self[name].trials.needsTrial, !self[name].trials.hasRunTrial {
      self[name].trials.hasRunTrial = true
      return try await tryRows(step.table, rowGroup: step.rowGroup, of: &plan)
    }
    return true
  }

  /// Whether an error is about the rows of one table, so that other tables can still be seeded.
  static func isRejection(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError: error.code.isAboutOneTable
    case is GenerationError, is InvalidValueError: true
    default: false
    }
  }

  func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  private mutating func load(_ step: (table: Int, rowGroup: Int), of plan: Plan) async throws {
    let planned = plan.tables[step.table]
    let name = planned.schema.name
    let clock = ContinuousClock()
    let began = clock.now
    var suspension = try await dropIndexes(of: planned, in: plan)
    var rows = try await RowGroupLoader(
      connection, control: run.control, batchSize: run.batchSize, progress: loads.progress
    ).load(
      table: step.table, rowGroup: step.rowGroup, of: plan,
      leavingOut: self[name].trials.omittedRows ?? [])
    try await recreate(&suspension)
    rows.duration = clock.now - began
    self[name].recordLoad(rows)
  }
}
