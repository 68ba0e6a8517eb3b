import SeedFormat
import SeedGeneration
import SeedDatabase
import SeedPlanning
import SeedSchema

/// The state of one run: which tables it has created, and what is still to do before the commit.
struct PlanRun {
  var plan: Plan
  let runner: Runner
  var results: RunResults
  /// The tables that this run created, whose keys and indexes are created after the load.
  var unfinished: [Int] = []
  private var created: Set<Int> = []
  /// The statements that recreate the dropped foreign keys.
  private var suspended: [String] = []
  /// The tables with new rows for which ANALYZE hasn't run yet.
  var grown: Set<Int> = []
  /// The indexes and constraints that were dropped from tables that are being loaded.
  var suspension: IndexSuspension?
  var loaded: Set<Int> = []
  /// The tables whose rows are compared with those that earlier runs created.
  var synced: Set<Int> = []
  /// Whether sequences are past the keys of all rows of the plan.
  var hasReservedKeys = false
  /// The keys of the plan, as long as triggers may use them for other rows.
  var plannedKeys: [PlannedKeys] = []
  /// The tables with foreign keys that the database had at the last truncation; `nil` if they may
  /// have changed.
  var tablesWithForeignKeys: [TableSchema]?
  /// How many steps are committed, where each is a transaction of its own.
  var committedSteps = 0
  /// How many rows of the last step that was tested pass.
  var passingRows = 0
  /// The part of each step's rows that is loaded.
  var shard = Shard.whole

  var connection: any DatabaseConnection { runner.connection }

  init(plan: Plan, runner: Runner) {
    self.plan = plan
    self.runner = runner
    results = RunResults(plan)
  }

  mutating func perform() async throws {
    guard plan.transactions == .whole else { return try await performInSteps() }
    try await begin()
    try await prepare()
    for (index, step) in plan.steps.enumerated() {
      try runner.control.checkCancellation()
      try await dropIndexes(before: index)
      try await perform(step)
    }
    try await finish()
  }

  /// Prepares the first step: drops late foreign keys, disables triggers, and creates missing
  /// tables.
  mutating func prepare() async throws {
    try await suspendKeys()
    try await suspendTriggers()
    try await createTables()
  }

  func begin() async throws {
    try await connection.begin(plan.checksKeysAtEnd ? .bulk : .standard)
  }

  /// Drops the foreign keys that prevent loading rows before the rows they reference, if the
  /// database has no other means.
  private mutating func suspendKeys() async throws {
    for item in try await plan.lateItems(connection) {
      for sql in item.removal { try await execute(sql) }
      suspended += item.creation
    }
  }

  /// Disables the triggers of existing tables if the scenario says so.
  private mutating func suspendTriggers() async throws {
    guard plan.disablesTriggers else { return }
    var count = 0
    for table in plan.tables where table.exists && !table.schema.kind.isView {
      guard let query = connection.dialect.triggerSuspensionQuery(for: table.schema.name) else {
        continue
      }
      for trigger in try await connection.values(of: query) {
        try await execute(trigger.suspension)
        suspended.append(trigger.resumption)
        count += 1
      }
    }
    if count > 0 {
      results.notes.append(
        "\(count == 1 ? "1 trigger was" : "\(count) triggers were") off during the run")
    }
  }

  /// Creates all tables that don't exist, parents before children if there is such an order.
  mutating func createTables() async throws {
    for index in plan.creationOrder where !plan.tables[index].exists && !created.contains(index) {
      for sql in try connection.dialect.createStatements(for: plan.tables[index].schema) {
        _ = try await connection.execute(SQLStatement(sql: sql))
      }
      created.insert(index)
      unfinished.append(index)
      tablesWithForeignKeys = nil
    }
  }

  mutating func perform(_ step: PlannedStep) async throws {
    switch step.action {
    case .truncate(let tables):
      hasReservedKeys = false
      plannedKeys = []
      try await empty(tables)
    case .create(let table, let rowGroup):
      try await reserveKeys(before: table)
      try await checkPlannedKeys(table: table, rowGroup: rowGroup)
      if let merge = plan.tables[table].rowGroups[rowGroup].merge,
        plan.tables[table].exists || merge.removesOthers
      {
        try await self.merge(table: table, rowGroup: rowGroup, merge)
      } else {
        try await create(table: table, rowGroup: rowGroup)
      }
    case .raw(let statements):
      hasReservedKeys = false
      plannedKeys = []
      try await finishTables()
      try await advanceSequences()
      try await execute(statements, of: step)
      tablesWithForeignKeys = nil
    case .expect(let expectations):
      try await finishTables()
      try await check(expectations)
    }
  }

  /// Executes the statements of a `raw` step.
  func execute(_ statements: [SQLStatement], of step: PlannedStep) async throws {
    for statement in statements {
      do {
        _ = try await connection.execute(statement)
      } catch let error as DatabaseError {
        throw error.placed(at: step.span)
      }
    }
  }

  private mutating func create(table: Int, rowGroup: Int) async throws {
    passingRows = 0
    let isRetried = plan.tables[table].exists && !plan.testedTables.isEmpty
    guard isRetried else { return try await load(table: table, rowGroup: rowGroup) }
    try await loadAcceptedRows(table: table, rowGroup: rowGroup)
  }

  mutating func load(table: Int, rowGroup: Int) async throws {
    try await fill(table: table, rowGroup: rowGroup, plan.tables[table].schema)
  }

  /// Loads a row group's rows into a table with its columns.
  mutating func fill(table: Int, rowGroup: Int, _ target: TableSchema) async throws {
    let rows = try await RowGroupLoader(
      connection, control: runner.control, batchSize: runner.batchSize, shard: shard,
      progress: results.progress
    ).load(table: table, rowGroup: rowGroup, of: plan, into: target)
    if rows.rows > 0 {
      loaded.insert(table)
      grown.insert(table)
    }
    results.add(rows.digest, table: table, duration: rows.duration)
  }

  /// Adds the keys, unique constraints and indexes of the tables that this run created. The SQL
  /// that follows is planned for the loaded rows.
  mutating func finishTables() async throws {
    let tables = unfinished
    unfinished = []
    let dialect = connection.dialect
    try await growIndexMemory()
    let schemas = schemas(of: tables)
    for statement in try schemas.flatMap({ try dialect.constraintStatements(for: $0) })
      + schemas.flatMap({ try dialect.foreignKeyStatements(for: $0) })
    {
      try runner.control.checkCancellation()
      _ = try await connection.execute(SQLStatement(sql: statement))
    }
    try await recreateIndexes()
    try await analyze()
  }

  /// The schemas of tables that this run created, with names for all indexes that need one.
  ///
  /// The names don't depend on the steps, so they are chosen for all new tables at once.
  private func schemas(of tables: [Int]) -> [TableSchema] {
    guard !tables.isEmpty else { return [] }
    let new = plan.tables.indices.filter { !plan.tables[$0].exists }
    let named = connection.dialect.namingIndexes(
      of: new.map { plan.tables[$0].schema }, besides: plan.relationNames)
    let schemas = Dictionary(zip(new, named)) { first, _ in first }
    return tables.map { schemas[$0] ?? plan.tables[$0].schema }
  }

  /// Advances the sequences of the loaded tables past their keys.
  mutating func advanceSequences() async throws {
    let tables = loaded.sorted().map { plan.tables[$0].schema.stored }
    loaded = []
    results.notes += try await SequenceReset(connection: connection).advance(pastKeysOf: tables)
  }

  mutating func finish() async throws {
    try await removeUnsynced()
    try await finishTables()
    try await resume()
    try await advanceSequences()
    try runner.control.checkCancellation()
    try await connection.commit()
  }

  /// Recreates the foreign keys and enables the triggers that the run did without.
  mutating func resume() async throws {
    for sql in suspended { _ = try await connection.execute(SQLStatement(sql: sql)) }
    suspended = []
  }
}
