import SeedGeneration
public import SeedDatabase
import SeedFormat
public import SeedKit
public import SeedPlanning
import SeedPredicates
public import SeedSchema

/// Fills tables of which nobody has said anything.
///
/// ```swift
/// let monitor = QueryMonitor()
/// let connection = try await DatabaseURL("postgres://localhost/shop").connect(monitor: monitor)
/// let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 1000))
/// print(report.filled, "of", report.tables.count)
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
    return (report, pass.plan)
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
    description.notes =
      pass.losses.map { "\($0.table) gets no rows: \($0.reason)" }
      + Self.triggerNotes(pass.project.factories.map(\.schema)) + pass.leftAlone
      + (try await foreignTableNotes(options))
    return (plan, description)
  }

  /// Everything that is known before the first row.
  func pass(_ options: AutoOptions) async throws -> AutoPass {
    let stored = try await Runner.addingPartitions(
      to: try await connection.tables(in: try await schemas(options.schemas)), connection
    ).map(\.withoutTrivialKeys)
    guard !stored.isEmpty else {
      throw DatabaseError(.undefinedTable, "the database has no tables to fill")
    }
    var state = DatabaseState(
      dialect: connection.dialect, tables: stored,
      directory: try await TableDirectory(reading: connection)
    ).refined
    var unreadable: [TableName: DatabaseError] = [:]
    for index in state.tables.indices {
      let table = state.tables[index]
      do {
        let rows = try await Runner.existingRows(of: table, withKeys: false, connection)
        state.rows[table.name] = rows
        if rows.count > 0 {
          try await EpochUnitDetector(connection: connection).read(&state.tables[index])
        }
      } catch let error as DatabaseError
        where AutoPass.isRejection(error) && !control.isCancelled
      {
        // What one table needs and this connection hasn't, such as a collation, the others may do
        // without.
        unreadable[table.name] = error
      }
    }
    var chosen = try chosen(options.tables, of: state)
    var limits: [TableName: Int64] = [:]
    var complete: [String] = []
    if options.topsUp {
      for table in chosen {
        let existing = state.rows[table.name]?.count ?? 0
        if existing > 0 { limits[table.name] = max(0, options.rows - existing) }
      }
      complete = chosen.map(\.name).filter { limits[$0] == 0 }.map(\.description)
      chosen.removeAll { limits[$0.name] == 0 }
    }
    // Rows of tables that aren't filled can be referred to, and for that their keys must be known.
    let filled = Set(chosen.map(\.name))
    let referenced = chosen.flatMap(\.foreignKeys).compactMap { state.table($0.references) }
    for table in referenced where !filled.contains(table.name) {
      guard let rows = state.rows[table.name], rows.count > 0, rows.keys.isEmpty else { continue }
      state.rows[table.name] = try await Runner.existingRows(
        of: table, withKeys: true, connection)
    }
    try await readUsedKeys(of: chosen, to: &state)
    var project = InferredProject(
      chosen, types: try await UserTypes(of: connection), rows: options.rows, seed: options.seed,
      now: options.now)
    project.limits = limits
    var pass = AutoPass(run: self, state: state, schemas: stored, project: project)
    pass.complete = complete
    if options.tables.isEmpty { pass.leftAlone = Self.leftAlone(of: state, options) }
    if let query = connection.dialect.triggerDefinitionsQuery {
      for trigger in try await connection.values(of: query) {
        pass[trigger.table].triggers.text += trigger.code + "\n"
      }
    }
    if let query = connection.dialect.deferredTriggersQuery {
      for trigger in try await connection.values(of: query) {
        pass[trigger.table].triggers.deferred.append(trigger.constraint)
      }
    }
    for index in pass.project.factories.indices.reversed() {
      if let error = unreadable[pass.project.factories[index].schema.name] {
        pass.skip(index, reason: "\(error)")
      }
    }
    return pass
  }

  /// Reads which rows unique foreign keys of the tables reference already.
  private func readUsedKeys(of tables: [TableSchema], to state: inout DatabaseState) async throws {
    let dialect = connection.dialect
    for table in tables where state.rows[table.name]?.count ?? 0 > 0 {
      for key in table.foreignKeys where key.columns.count == 1 {
        let name = key.columns[0]
        guard let field = table[field: name],
          table.primaryKey == [name] || table.uniques.contains(where: { $0.columns == [name] }),
          state.rows[key.references]?.keys.isEmpty == false
        else { continue }
        let column = dialect.quoted(name)
        let rows = try await connection.query(
          SQLStatement(
            sql: "SELECT \(column) FROM \(dialect.ownRows(of: table)) WHERE \(column) IS NOT NULL"))
        let used = Column(rows.compactMap(\.values.first), as: field.type)
        state.usedKeys[table.name, default: [:]][name] = Set(
          (0..<used.count).map { used.sqlValue(at: $0) })
      }
    }
  }

  /// The namespaces to look for tables in: those that were asked for, or all.
  private func schemas(_ asked: [String]) async throws -> [String]? {
    if !asked.isEmpty { return asked }
    guard let query = connection.dialect.schemasQuery else { return nil }
    return try await connection.values(of: query)
  }

  /// The tables of names, and with them those that they must refer to and that have no rows yet.
  private func chosen(
    _ names: [String], of state: DatabaseState
  ) throws(DiagnosticsError) -> [TableSchema] {
    let tables = state.tables
    // What tools keep there is theirs, unless somebody asks for it by name.
    if names.isEmpty { return tables.filter { ToolTable.purpose(of: $0) == nil } }
    var result: Set<TableName> = []
    var open: [TableSchema] = []
    for name in names {
      let written = TableName(dotted: name)
      guard let table = state.table(written) else {
        throw DiagnosticsError([
          Diagnostic(
            "the database has no table `\(name)` to fill", hint: Self.hint(for: written, of: state))
        ])
      }
      open.append(table)
    }
    while let table = open.popLast() {
      guard result.insert(table.name).inserted else { continue }
      for key in table.foreignKeys {
        let isNeeded = key.columns.allSatisfy { table[field: $0]?.isNullable == false }
        if isNeeded, let parent = state.table(key.references),
          (state.rows[parent.name]?.count ?? 0) == 0
        {
          open.append(parent)
        }
      }
    }
    return tables.filter { result.contains($0.name) }
  }
}
