import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// One attempt after another to fill the tables of an ``InferredProject``, learning from what the
/// database rejects.
///
/// What is known of each table is its ``TableProgress``; what to do about a rejection, the first of
/// ``Remedies/ordered`` that applies.
struct AutoPass {
  let run: AutoRun
  var planner: PassPlanner
  var project: InferredProject
  /// The tables as the database has them.
  var schemas: [TableName: TableSchema]
  /// What is known of each table.
  var tables: [TableName: TableProgress] = [:]
  /// The tables that were skipped, in the order in which that was found.
  var skipped: [TableName] = []
  /// What remedies give the connection.
  var session = SessionSetup()
  var deferred = DeferredChecks()
  var loads = TransactionLoads()
  var results = PassResults()

  /// What is known of the database.
  var state: DatabaseState {
    get { planner.state }
    _modify { yield &planner.state }
  }
  private var connection: any DatabaseConnection { run.connection }

  /// Creates a pass.
  ///
  /// - Parameters:
  ///   - run: the connection, and what observes the run.
  ///   - state: what the planner knows about the database.
  ///   - schemas: the tables as the database has them; those of the state may lack what the planner must not see.
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
      if schema.asksBeforeLoad { self[schema.name].rows.searchesCandidates = true }
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

  /// What is known of a table.
  subscript(_ table: TableName) -> TableProgress {
    get { tables[table] ?? TableProgress() }
    _modify { yield &tables[table, default: TableProgress()] }
  }

  /// The skipped tables, in the order in which that was found.
  var skippedTables: [SkippedTable] {
    skipped.compactMap { name in
      tables[name]?.skip.map {
        SkippedTable(table: name, factory: $0.factory, reason: $0.reason, advice: $0.advice)
      }
    }
  }

  /// - Parameter keepsRows: whether the rows stay; otherwise this only finds out how tables can be
  ///   filled.
  /// - Returns: what was done.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows;
  ///   `CancellationError`.
  mutating func perform(keepsRows: Bool = true) async throws -> AutoReport {
    session.acceptsStandIns = keepsRows
    do {
      while true {
        for name in tables.keys { self[name].startOver() }
        if try await fillAll(keepsRows: keepsRows) { break }
        try await connection.rollback()
      }
    } catch {
      // The error that matters is the first one, not that of cleaning up after it.
      try? await connection.rollback()
      if run.control.isCancelled { throw CancellationError() }
      throw error
    }
    return report()
  }

  /// Fills all tables in one transaction.
  ///
  /// - Returns: whether it is committed; otherwise a table was skipped that others refer to
  ///   already, and the pass restarts without it.
  private mutating func fillAll(keepsRows: Bool) async throws -> Bool {
    var plan = try await makePlan()
    try await connection.begin(plan.checksKeysAtEnd ? .bulk : .standard)
    for (name, value) in session.settings { try await set(name, to: value) }
    let resume = try await suspendKeys(of: plan)
    loads = TransactionLoads()
    // Tables whose deferred triggers reject rows now; those of later tables may be what they need.
    var waiting: [TableName] = []
    repeat {
      while let step = nextStep(of: plan) {
        let name = plan.tables[step.table].schema.name
        if try await !fill(step, of: &plan) { return false }
        if deferred.runsTriggersPerTable, self[name].loaded != nil,
          try await deferredRejection(of: [name]) != nil
        {
          waiting.append(name)
        }
      }
      // Rows that were missing for a trigger, or for a reference, may be there now.
    } while try await retrySkipped(&plan)
    if try await !passesDeferredTriggers(plan, waiting) { return false }
    try await loads.droppable?.suspension.compare()
    do {
      for sql in resume { try await execute(sql) }
      try run.control.checkCancellation()
      if keepsRows {
        let loaded = plan.tables.map(\.schema).filter { self[$0.name].loaded != nil }
        results.sequences = try await SequenceReset(connection: connection).advance(
          pastKeysOf: loaded)
        try await connection.commit()
        try await countRows(of: loaded)
      } else {
        try await connection.rollback()
      }
    } catch let error as DatabaseError where Self.isRejection(error) && !run.control.isCancelled {
      if error.code == .foreignKeyViolation {
        if addForeignKey(rejectedBy: error) { return false }
        if let factory = factory(toBlameFor: error) {
          skip(factory, reason: error.summary, isRejected: true)
          return false
        }
      }
      // Nothing tells whose rows are to blame: check each table in turn.
      guard !deferred.runsAllPerTable, connection.dialect.deferredTriggersQuery != nil else {
        throw error
      }
      deferred.runsAllPerTable = true
      return false
    }
    results.plan = plan
    return true
  }

  /// Fills one table, or changes what its rows are made of.
  ///
  /// - Returns: `false` if everything must be done again.
  private mutating func fill(
    _ step: (table: Int, rowGroup: Int), of plan: inout Plan
  ) async throws -> Bool {
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
    } catch is RecreationFailure {
      unload(name)
      self[name].loadsInPlace = true
    } catch let error where Self.isRejection(error) && !run.control.isCancelled {
      unload(name)
      if isWorthSearch(error, at: name) {
        self[name].rows.searchesCandidates = true
        return true
      }
      if try await remedy(error, at: name, of: plan) == .startOver { return false }
      plan = try await makePlan()
    }
    return true
  }

  /// Forgets that rows of a table were written, as they were rolled back.
  private mutating func unload(_ table: TableName) {
    self[table].unload()
    loads.progress.forget(table)
  }

  /// Finds out which rows of a table pass, if that must be known before they are loaded.
  ///
  /// - Returns: whether they can be loaded; otherwise the project has changed.
  private mutating func prepare(
    _ step: (table: Int, rowGroup: Int), of plan: inout Plan
  ) async throws -> Bool {
    let name = plan.tables[step.table].schema.name
    if self[name].triggers.rows?.isCurrent == false {
      try await readTriggerRows(of: name)
      return false
    }
    if self[name].rows.searchesCandidates, self[name].rows.attempts == nil,
      try await !search(step.table, rowGroup: step.rowGroup, of: &plan)
    {
      return false
    }
    if self[name].rows.triesRows, !self[name].rows.hasTried {
      self[name].rows.hasTried = true
      return try await tryRows(step.table, rowGroup: step.rowGroup, of: &plan)
    }
    return true
  }

  /// Whether an error is about the rows of one table, so that others can still be filled.
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
      leavingOut: self[name].rows.leftOut ?? [])
    try await recreate(&suspension)
    rows.duration = clock.now - began
    self[name].load(rows)
  }
}
