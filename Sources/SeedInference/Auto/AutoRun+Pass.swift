import SeedDatabase
import SeedFormat
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Creates a pass from everything that can be read before rows are written.
extension AutoRun {
  /// Reads the database, and infers the values of its tables.
  ///
  /// - Parameters:
  ///   - options: which tables, and how many rows they get.
  ///   - followsRows: whether the value of `now()` is moved past the existing rows. The files of a
  ///     scenario that exists must not depend on that, because they run with its `now`.
  /// - Returns: the pass.
  /// - Throws: `DatabaseError` if the database can't be read, or has no tables; `DiagnosticsError`
  ///   if a requested table doesn't exist.
  func pass(_ options: AutoOptions, followsRows: Bool = true) async throws -> AutoPass {
    var stored = try await Runner.addingPartitions(
      to: try await connection.tables(in: try await schemas(options.schemas)), connection
    ).map(\.withoutTrivialKeys)
    guard !stored.isEmpty else {
      throw DatabaseError(.undefinedTable, "the database has no tables")
    }
    var state = DatabaseState(
      dialect: connection.dialect, tables: stored,
      directory: try await TableDirectory(reading: connection)
    ).refined
    let triggers = try await DatabaseTriggers(
      of: connection, names: TriggerTableNames(state.names))
    let written = TriggerWrittenRows(stored, insertions: triggers.insertions)
    stored = written.applied(to: stored)
    state.tables = written.applied(to: state.tables)
    let unreadable = try await readRows(to: &state)
    var chosen = try chosen(options.tables, of: state)
    var results = PassResults()
    let requested = try Self.requestedRows(options.rowsByTable, state)
    var limits = requested
    if options.topsUp {
      limits.merge(topUpLimits(of: chosen, to: requested, else: options.rows, state)) { $1 }
    }
    results.completeTables = chosen.map(\.name).filter { limits[$0] == 0 && requested[$0] != 0 }
      .map(\.description)
    chosen.removeAll { limits[$0.name] == 0 }
    try await readReferencedKeys(of: chosen, to: &state)
    try await readUsedKeys(of: chosen, to: &state)
    let latest = try await latestRows(of: chosen, state, excluding: Set(unreadable.keys), options)
    let now = followsRows ? Self.now(options.now, after: latest.values.max()) : options.now
    var project = InferredProject(
      chosen.map { triggers.addingChecks(to: written.addingChecks(to: $0)) },
      types: try await UserTypes(of: connection),
      writers: written.writers,
      latestRows: latest.filter { $0.value <= now }
        .mapValues { (now.microseconds - $0.microseconds) / 1_000_000 },
      rows: options.rows, seed: options.seed, now: now)
    project.limits = limits
    project.requestedRows = requested
    let mostRows = max(options.rows, requested.values.max() ?? 0)
    for (column, first) in written.firstKeys(of: chosen, distance: max(1_000_000, mostRows)) {
      _ = project.prefer(.value("sequential(\(first))"), column.column, of: column.table)
    }
    for index in project.factories.indices {
      let name = project.factories[index].schema.name
      guard state.rows[name]?.count ?? 0 >= ExampleInference.minimumCount, unreadable[name] == nil
      else {
        continue
      }
      try await ExampleReader(connection: connection).apply(to: &project.factories[index])
    }
    if options.tables.isEmpty {
      results.excludedTableNotes = Self.excludedTableNotes(of: state, options)
    }
    var pass = AutoPass(run: self, state: state, schemas: stored, project: project)
    pass.results = results
    pass.writtenRows = written
    add(triggers, to: &pass)
    for index in pass.project.factories.indices.reversed() {
      if let error = unreadable[pass.project.factories[index].schema.name] {
        pass.skip(index, reason: "\(error)")
      }
    }
    return pass
  }

  /// Counts the rows of the tables, and reads which units their columns of epochs have.
  ///
  /// - Returns: the tables that can't be read, such as those with a collation that this connection
  ///   lacks.
  private func readRows(
    to state: inout DatabaseState
  ) async throws -> [TableName: DatabaseError] {
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
        unreadable[table.name] = error
      }
    }
    return unreadable
  }

  /// Returns how many rows the tables that have some need to reach a number.
  private func topUpLimits(
    of tables: [TableSchema], to requested: [TableName: Int64], else rows: Int64,
    _ state: DatabaseState
  ) -> [TableName: Int64] {
    var limits: [TableName: Int64] = [:]
    for table in tables {
      let existing = state.rows[table.name]?.count ?? 0
      if existing > 0 { limits[table.name] = max(0, (requested[table.name] ?? rows) - existing) }
    }
    return limits
  }

  /// The numbers of rows for single tables.
  private static func requestedRows(
    _ rows: [String: Int64], _ state: DatabaseState
  ) throws(DiagnosticsError) -> [TableName: Int64] {
    var result: [TableName: Int64] = [:]
    for (name, count) in rows { result[try table(named: name, in: state).name] = count }
    return result
  }

  private static func table(
    named name: String, in state: DatabaseState
  ) throws(DiagnosticsError) -> TableSchema {
    let written = TableName(dotted: name)
    guard let table = state.table(written) else {
      throw DiagnosticsError([
        Diagnostic("the database has no table `\(name)`", hint: hint(for: written, of: state))
      ])
    }
    return table
  }

  /// Reads the keys of referenced tables that get no rows.
  private func readReferencedKeys(
    of tables: [TableSchema], to state: inout DatabaseState
  ) async throws {
    let filled = Set(tables.map(\.name))
    var columns: [TableName: Set<String>] = [:]
    for key in tables.flatMap(\.foreignKeys) {
      guard let table = state.table(key.references) else { continue }
      // Keys of one column are always read.
      columns[table.name, default: []].formUnion(key.columns.count > 1 ? key.referencedColumns : [])
    }
    for table in state.tables where !filled.contains(table.name) {
      guard let columns = columns[table.name], let rows = state.rows[table.name], rows.count > 0,
        rows.keys.isEmpty
      else { continue }
      state.rows[table.name] = try await Runner.existingRows(
        of: table, withKeys: true, reading: columns, connection)
    }
  }

  /// Adds what is known about the triggers to the tables.
  private func add(_ triggers: DatabaseTriggers, to pass: inout AutoPass) {
    for (table, code) in triggers.code { pass[table].triggers.code = code }
    for (table, conditions) in triggers.rejections { pass[table].triggers.rejections = conditions }
    for (table, names) in triggers.deferred { pass[table].triggers.deferred = names }
    pass.triggerWriters = triggers.writers
    keepDefaults(of: triggers.totals, in: &pass)
  }

  /// Leaves totals to the database, except for stocks that begin at 0 and must suffice for what code
  /// takes from them.
  private func keepDefaults(of totals: [TriggerCode.Total], in pass: inout AutoPass) {
    var stocks: Set<QualifiedColumn> = []
    var columns: [QualifiedColumn] = []
    for total in totals {
      guard let table = pass.state.table(total.table),
        let column = table.fields.first(where: {
          $0.name.lowercased() == total.column.lowercased()
        }), let value = column.constantDefault
      else { continue }
      let name = QualifiedColumn(table.name, column.name)
      columns.append(name)
      let mustSuffice =
        total.isCompared || TableRules(table).columns[column.name]?.hasMinimum == true
      if total.isTakenFrom, Double(value) == 0, mustSuffice { stocks.insert(name) }
    }
    for column in columns where !stocks.contains(column) {
      _ = pass.project.prefer(.omitted, column.column, of: column.table)
    }
  }

  /// Reads which rows the unique foreign keys of the tables already reference.
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

  /// Returns the schemas whose tables are read: those requested or, if there are none, all.
  private func schemas(_ requested: [String]) async throws -> [String]? {
    if !requested.isEmpty { return requested }
    guard let query = connection.dialect.schemasQuery else { return nil }
    return try await connection.values(of: query)
  }

  /// Returns the named tables, together with the empty tables that they must reference.
  private func chosen(
    _ names: [String], of state: DatabaseState
  ) throws(DiagnosticsError) -> [TableSchema] {
    let tables = state.tables
    // Tables of other tools, such as migrations, are only seeded if they are named.
    if names.isEmpty { return tables.filter { ToolTable.purpose(of: $0) == nil } }
    var result: Set<TableName> = []
    var open: [TableSchema] = []
    for name in names { open.append(try Self.table(named: name, in: state)) }
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
