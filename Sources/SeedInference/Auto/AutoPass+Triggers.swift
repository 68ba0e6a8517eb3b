import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What triggers do beside a load: write rows of other tables, and reject or change those of this
/// one.
extension AutoPass {
  /// Takes the rows of a table into account that were written while others were filled.
  ///
  /// - Returns: whether there are any that weren't known.
  mutating func noteTriggerRows(of name: TableName) async throws -> Bool {
    let known = state.rows[name]?.count ?? 0
    if self[name].triggers.rows == nil { self[name].triggers.rows = .init(before: known, count: 0) }
    try await readTriggerRows(of: name)
    if (state.rows[name]?.count ?? 0) > known { return true }
    if self[name].triggers.rows?.count == 0 { self[name].triggers.rows = nil }
    return false
  }

  /// Reads how many rows of a table triggers have written; if those are enough, no more are
  /// generated.
  mutating func readTriggerRows(of name: TableName) async throws {
    guard let schema = state.table(name), var rows = self[name].triggers.rows else { return }
    let found = try await Runner.existingRows(of: schema, withKeys: true, run.connection)
    rows.count = found.count - rows.before
    rows.isCurrent = true
    self[name].triggers.rows = rows
    state.rows[name] = found
    self[name].rows.forget()
    if rows.count >= project.rows { project.limits[name] = 0 }
  }

  /// Leaves a foreign key to a trigger that writes the row that it refers to.
  mutating func leaveToTrigger(_ key: ForeignKey, _ factory: Int, because rejection: Rejection) {
    let name = project.factories[factory].schema.name
    self[name].triggers.leftToTriggers.formUnion(key.columns)
    project.remove(key, from: factory)
    schemas[name]?.foreignKeys.removeAll { $0 == key }
    if let index = state.tables.firstIndex(where: { $0.name == name }) {
      state.tables[index].foreignKeys.removeAll { $0 == key }
    }
    self[name].rows.forget()
    self[name].fallbacks.append(
      "a trigger writes the rows of \(key.references): \(rejection.message)")
  }

  /// Takes a column for a foreign key.
  mutating func takeForKey(_ key: ForeignKey, of table: TableName, because reason: String) {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == table }),
      let column = key.columns.first
    else { return }
    project.add(key, to: factory)
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      state.tables[index].foreignKeys.append(key)
    }
    self[table].rows.forget()
    self[table].fallbacks.append("\(column): a trigger takes it for a key: \(reason)")
  }

  /// Takes a column for a foreign key, if that is what an error at the transaction's end is about.
  mutating func takeForKey(_ error: DatabaseError) async throws -> Bool {
    let rejection = Rejection(
      error, by: run.connection.dialect, table: writtenTable(of: error))
    guard let factory = project.factories.first else { return false }
    var state = RemedyState(factory: factory)
    state.tables = otherTables
    state.rejecting = rejection.table.flatMap { schemas[$0] }
    guard
      case .takeForKey(let key, let table)? = KeyCopiedByTrigger().change(for: rejection, in: state)
    else { return false }
    takeForKey(key, of: table, because: rejection.message)
    return true
  }

  /// The factory of the rows that a foreign key rejects: the table's own, or that whose triggers
  /// write them.
  func culprit(of error: DatabaseError) -> Int? {
    guard let table = writtenTable(of: error) else { return nil }
    return project.factories.firstIndex { $0.schema.name == table }
      ?? project.factories.firstIndex {
        tables[$0.schema.name]?.triggers.text.hasWord(table.name) == true
      }
  }

  /// Returns the table that an error is about.
  ///
  /// - Parameters:
  ///   - error: the error.
  ///   - table: the table that is being written, which a name without a schema means first.
  /// - Returns: the table; `nil` if the database doesn't name it, or the name is ambiguous.
  func writtenTable(of error: DatabaseError, besides table: TableName? = nil) -> TableName? {
    guard let name = error.table else { return nil }
    if let schema = error.schema {
      return state.names.entry(of: TableName(name, schema: schema))?.name
    }
    if table?.name == name { return table }
    let found = schemas.keys.filter { $0.name == name }
    return found.count == 1 ? found.first : nil
  }

  /// Runs the deferred triggers of all tables at the end, as COMMIT does.
  ///
  /// If they reject rows, everything is done again, with those of each table run after its load as
  /// well: that tells whose rows are to blame.
  ///
  /// - Parameters:
  ///   - plan: the plan of the rows that are written.
  ///   - waiting: the tables whose triggers rejected rows right after their load.
  /// - Returns: whether the rows can stay; otherwise everything must be done again.
  /// - Throws: `DatabaseError` if a statement fails for another reason than its rows.
  mutating func passesDeferredTriggers(_ plan: Plan, _ waiting: [TableName]) async throws -> Bool {
    if !runsDeferredTriggers {
      let loaded = plan.tables.map(\.schema.name).filter { self[$0].loaded != nil }
      runsDeferredTriggers = try await deferredRejection(of: loaded) != nil
      return !runsDeferredTriggers
    }
    for name in waiting {
      guard let error = try await deferredRejection(of: [name]),
        project.factories.contains(where: { $0.schema.name == name })
      else { continue }
      try await remedyDeferred(error, at: name, of: plan)
      return false
    }
    return true
  }

  /// What the deferred triggers of tables reject.
  ///
  /// They are run and rolled back, so that they run again at COMMIT: what they write or delete
  /// counts there.
  func deferredRejection(of tables: [TableName]) async throws -> (any Error)? {
    let triggers = Set(tables.flatMap { self[$0].triggers.deferred }).sorted()
    if triggers.isEmpty { return nil }
    let statements = run.connection.dialect.deferredTriggerStatements(triggers)
    do {
      try await run.connection.withSavepoint("seedkit_triggers", rollsBack: .always) {
        for sql in statements { try await execute(sql) }
      }
      return nil
    } catch let error as DatabaseError where error.code != .interrupted && !run.control.isCancelled
    {
      return error
    }
  }

  /// Changes what the end of the transaction rejects: other values, or no rows of the table.
  private mutating func remedyDeferred(
    _ error: any Error, at name: TableName, of plan: Plan
  ) async throws {
    guard let factory = project.factories.firstIndex(where: { $0.schema.name == name }) else {
      throw error
    }
    note(
      Rejection(
        error, by: run.connection.dialect,
        table: (error as? DatabaseError).flatMap { writtenTable(of: $0, besides: name) }),
      at: factory)
    self[name].deferredTries += 1
    if self[name].deferredTries <= PassLimits.deferredTries {
      _ = try await remedy(error, at: name, of: plan, by: Remedies.ofDeferred)
    } else {
      _ = try await skip(factory, because: error, of: plan)
    }
  }

  /// Runs everything that waits for the end of the transaction and rolls it back, so that a
  /// rejection comes after the table that has caused it.
  ///
  /// - Throws: what is rejected; but for keys, whose rows may come later.
  func fireAllTriggers() async throws {
    do {
      try await run.connection.withSavepoint("seedkit_triggers", rollsBack: .always) {
        for sql in run.connection.dialect.deferredTriggerStatements(nil) { try await execute(sql) }
      }
    } catch let error as DatabaseError where error.code == .foreignKeyViolation {}
  }

  /// Makes a setting for the transaction.
  func set(_ name: String, to value: String) async throws {
    guard let statement = run.connection.dialect.settingStatement(name, value) else { return }
    _ = try await run.connection.query(statement)
  }

  /// Takes a column for one that may be NULL, as a trigger gives it its value.
  mutating func letBeNull(_ column: String, of table: TableName) {
    guard schemas[table]?[field: column]?.isNullable != true else { return }
    self[table].triggers.madeNullable.insert(column)
    setNullable(true, column, of: table)
  }

  /// Takes the columns of a table for what the database says they are, before it is tried once
  /// more.
  mutating func forgetNullability(of table: TableName) {
    for column in tables[table]?.triggers.madeNullable ?? [] {
      setNullable(false, column, of: table)
    }
    self[table].triggers.madeNullable = []
  }

  private mutating func setNullable(_ isNullable: Bool, _ column: String, of table: TableName) {
    project.setNullable(isNullable, column, of: table)
    func change(_ schema: inout TableSchema) {
      guard let index = schema.fields.firstIndex(where: { $0.name == column }) else { return }
      schema.fields[index].isNullable = isNullable
    }
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      change(&state.tables[index])
    }
    if var schema = schemas[table] {
      change(&schema)
      schemas[table] = schema
    }
  }
}

extension String {
  /// Whether the string contains a name, not only as a part of another one.
  func hasWord(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    let text = Array(utf8)
    let word = Array(name.utf8)
    func isPart(_ index: Int) -> Bool {
      guard text.indices.contains(index) else { return false }
      let byte = text[index]
      return byte == UInt8(ascii: "_") || byte >= 0x80
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    var start = 0
    while start + word.count <= text.count {
      if text[start..<(start + word.count)].elementsEqual(word), !isPart(start - 1),
        !isPart(start + word.count)
      {
        return true
      }
      start += 1
    }
    return false
  }
}
