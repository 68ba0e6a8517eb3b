import SeedDrivers
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// One attempt after another to fill the tables of an ``InferredProject``, learning from what is refused.
struct AutoPass {
  /// Why a table isn't filled.
  struct Loss {
    var table: TableName
    /// The factory as it was when it was given up.
    var factory: InferredFactory
    var reason: String
    var advice: String?
  }

  /// Rows of which a table takes some, and the columns as they were.
  struct BestTrial {
    var result: TableTrial.Result
    var columns: [InferredColumn]
  }

  /// What was written to a table.
  struct Filled {
    var rows: Int64
    var digest: TableDigest
    var duration: Duration
  }

  let run: AutoRun
  var state: DatabaseState
  var project: InferredProject
  /// The tables that can't be filled, with the reasons, in the order in which that was found.
  var losses: [Loss] = []
  /// What was found of tables that are filled all the same.
  var notes: [TableName: [String]] = [:]
  /// Whether all that waits for the end of the transaction is tried behind each table.
  var firesAllTriggers = false
  /// The tables that have as many rows as were asked for.
  var complete: [String] = []
  /// The tables that are none of the run's business, and why.
  var leftAlone: [String] = []
  /// The counters that stay where they were.
  var counterNotes: [String] = []
  var filled: [TableName: Filled] = [:]
  /// The tables as the database has them.
  var schemas: [TableName: TableSchema]
  /// The tables whose rows are tried before they are loaded.
  var searching: Set<TableName> = []
  /// At which attempt each row passes what the database asks, for tables whose rows were tried.
  var attempts: [TableName: [UInt16]] = [:]
  /// The tables whose rows are written and taken back first, as only the table itself tells what it
  /// takes; with the attempts at which they pass, once they are known.
  var trialing: Set<TableName> = []
  var trialed: Set<TableName> = []
  /// The tables whose columns were all brought down to their plainest values, with what was refused before.
  var minimized: [TableName: String] = [:]
  /// How often a table was given fewer rows because no others passed.
  var cuts: [TableName: Int] = [:]
  /// Which way was chosen for checks that can be met in several.
  var ways: [TableName: Int] = [:]
  /// The tables whose rows have taken different ways.
  var mixed: Set<TableName> = []
  var plan: Plan?
  /// The files as they were read last.
  var read: Project?
  /// What the last plan compiled: a rejection plans its own table again, and those that depend on what has changed.
  var compiled = CompiledTables()
  /// What triggers run for each row of a table.
  var triggerTexts: [TableName: String] = [:]
  /// The triggers of tables that wait for the end of the transaction.
  var deferredTriggers: [TableName: [String]] = [:]
  /// The tables some of whose waiting triggers have refused rows, for want of those of later tables perhaps.
  var waiting: [TableName] = []
  /// Settings that the database's own code reads and that nobody has made.
  var settings: [String: String] = [:]
  /// Rows that triggers of other tables write, and whether they are known as they now are.
  var triggerRows: [TableName: TriggerRows] = [:]
  /// The rows that a table doesn't take, and to which no others lead.
  var leftOut: [TableName: Set<Int64>] = [:]
  /// What was found when a table took most of the rows that were tried.
  var bestTrials: [TableName: BestTrial] = [:]
  /// How many rows of those that were tried last a table has taken.
  var taken: [TableName: Int] = [:]
  /// The tables that have taken no row of many that were tried.
  var hopeless: Set<TableName> = []
  /// How often a column was changed for what a trigger refuses.
  var changesForTriggers: [TableName: Int] = [:]
  /// The columns that have more to try than inference gave them.
  var extended: [TableName: Set<String>] = [:]
  /// The columns all whose values a trigger has refused.
  var cleared: [TableName: Set<String>] = [:]

  private var connection: any DatabaseConnection { run.connection }
  static let savepoint = "seedkit_table"

  /// - Parameter schemas: the tables as the database has them; those of the state may be without what the
  ///   planner is not to take note of.
  init(
    run: AutoRun, state: DatabaseState, schemas: [TableSchema], project: InferredProject
  ) {
    self.run = run
    self.state = state
    self.project = project
    self.schemas = Dictionary(
      schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for schema in schemas {
      if schema.asksMoreThanColumns { searching.insert(schema.name) }
      if let partitioning = schema.partitioning,
        !partitioning.partitions.contains(where: { $0.key == nil }),
        let factory = self.project.factories.firstIndex(where: { $0.schema.name == schema.name })
      {
        lose(
          factory, reason: "it is partitioned and has no partition that could take a row",
          advice: "make one: `CREATE TABLE … PARTITION OF \(schema.name) …`")
      }
    }
  }

  /// - Parameter keepsRows: whether the rows stay; otherwise this only finds out how tables can be filled.
  mutating func perform(keepsRows: Bool = true) async throws -> AutoReport {
    do {
      while true {
        filled = [:]
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
  /// - Returns: whether it is committed; otherwise a table was given up that others refer to already, and
  ///   everything is to be done again without it.
  private mutating func fillAll(keepsRows: Bool) async throws -> Bool {
    for name in triggerRows.keys { triggerRows[name]?.isCurrent = false }
    var plan = try makePlan()
    try await connection.begin(plan.checksKeysAtEnd ? .bulk : .standard)
    waiting = []
    for (name, value) in settings { try await set(name, to: value) }
    let resume = try await suspendKeys(of: plan)
    while let step = nextStep(of: plan) {
      try run.control.checkCancellation()
      let name = plan.tables[step.table].schema.name
      try await execute("SAVEPOINT \(Self.savepoint)")
      do {
        if triggerRows[name]?.isCurrent == false {
          try await readTriggerRows(of: name)
          try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
          plan = try makePlan()
          continue
        }
        if searching.contains(name), attempts[name] == nil {
          guard try await search(step.table, segment: step.segment, of: &plan) else {
            try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
            plan = try makePlan()
            continue
          }
        }
        if trialing.contains(name), trialed.insert(name).inserted,
          try await !tryRows(step.table, segment: step.segment, of: &plan)
        {
          try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
          plan = try makePlan()
          continue
        }
        try await fill(step.table, segment: step.segment, of: plan)
        if firesAllTriggers { try await fireAllTriggers() }
        try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
        if try await fireTriggers(of: name) != nil { waiting.append(name) }
      } catch let error where Self.isRefusal(error) && !run.control.isCancelled {
        filled[name] = nil
        try await execute("ROLLBACK TO SAVEPOINT \(Self.savepoint)")
        try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
        if try await giveWay(to: error, at: name, of: plan) { return false }
        plan = try makePlan()
      }
    }
    for name in waiting {
      guard let error = try await fireTriggers(of: name),
        let factory = project.factories.firstIndex(where: { $0.schema.name == name })
      else { continue }
      lose(factory, reason: "\(error)")
      return false
    }
    do {
      for sql in resume { try await execute(sql) }
      try run.control.checkCancellation()
      if keepsRows {
        counterNotes = try await CounterMove(connection: connection).move(
          pastKeysOf: plan.tables.map(\.schema).filter { filled[$0.name] != nil })
        try await connection.commit()
      } else {
        try await connection.rollback()
      }
    } catch let error as DatabaseError where Self.isRefusal(error) && !run.control.isCancelled {
      if error.code == .foreignKeyViolation {
        if letTriggersRefer(error) { return false }
        if let index = culprit(of: error) {
          lose(index, reason: error.description)
          return false
        }
      }
      // Nothing tells whose rows are to blame: it is to be found out table by table.
      guard !firesAllTriggers, connection.dialect.deferredTriggersQuery != nil else { throw error }
      firesAllTriggers = true
      return false
    }
    self.plan = plan
    return true
  }

  /// Whether an error is about the rows of one table, so that others can still be filled.
  static func isRefusal(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError:
      ![.interrupted, .connection, .diskFull, .corrupt, .readOnly, .deadlock].contains(error.code)
    case is GenerationError, is InvalidValueError: true
    default: false
    }
  }

  func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  private func suspendKeys(of plan: Plan) async throws -> [String] {
    var resumptions: [String] = []
    for item in try await plan.lateItems(connection) {
      for sql in item.removal { try await execute(sql) }
      resumptions += item.creation
    }
    return resumptions
  }

  /// The first step whose table isn't filled yet.
  private func nextStep(of plan: Plan) -> (table: Int, segment: Int)? {
    for case .create(let table, let segment) in plan.steps.map(\.action)
    where filled[plan.tables[table].schema.name] == nil {
      return (table, segment)
    }
    return nil
  }

  private mutating func fill(_ table: Int, segment: Int, of plan: Plan) async throws {
    let clock = ContinuousClock()
    let began = clock.now
    let planned = plan.tables[table]
    let columns = planned.segments[segment].columns.map(\.field.name)
    let done = filled.values.reduce(0) { $0 + $1.rows }
    let control = run.control
    let total = plan.rowCount
    let name = planned.schema.name
    let source = PlanBatchSource(
      SegmentBatches(graph: plan.graph, table: table, segment: segment, size: run.batchSize),
      columns: columns, control: control
    ) { made in
      control.report(
        .init(table: name.description, rowsDone: done + made, rowsTotal: total))
    }
    var rows = Int64(planned.segments[segment].rows.count)
    if let leftOut = leftOut[name] {
      let chosen = planned.segments[segment].rows.filter { !leftOut.contains($0) }
      rows = Int64(chosen.count)
      _ = try await connection.load(
        LoadRequest(table: planned.schema, columns: columns),
        from: CandidateRows(
          graph: plan.graph, table: table, segment: plan.graph.tables[table].segments[segment],
          rows: chosen, size: run.batchSize, hasNumbers: false))
    } else if rows > 0 {
      _ = try await connection.load(
        LoadRequest(table: planned.schema, columns: columns), from: source)
    }
    filled[name] = Filled(rows: rows, digest: source.digest, duration: clock.now - began)
  }
}
