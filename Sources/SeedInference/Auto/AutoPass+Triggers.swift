import SeedPlanning
import SeedFormat
import SeedGeneration
import SeedDrivers
import SeedKit
import SeedPredicates
import SeedSchema

/// What triggers do beside a load: write rows of other tables, and refuse or change those of this one.
extension AutoPass {
  /// Rows that triggers of other tables have written to a table.
  struct TriggerRows {
    /// How many rows the table had before anything was filled.
    var before: Int64
    var count: Int64
    /// Whether they have been read since the transaction began.
    var isCurrent = true
  }

  /// How often columns of a table are changed for what its triggers refuse.
  private static let mostChanges = 32

  /// Takes the rows of a table into account that were written while others were filled.
  ///
  /// - Returns: whether there are any that weren't known.
  mutating func noteTriggerRows(of name: TableName) async throws -> Bool {
    let known = state.rows[name]?.count ?? 0
    if triggerRows[name] == nil { triggerRows[name] = TriggerRows(before: known, count: 0) }
    try await readTriggerRows(of: name)
    if (state.rows[name]?.count ?? 0) > known { return true }
    if triggerRows[name]?.count == 0 { triggerRows[name] = nil }
    return false
  }

  /// Reads how many rows of a table triggers have written; where those are enough, no more are made.
  mutating func readTriggerRows(of name: TableName) async throws {
    guard let schema = state.table(name), var rows = triggerRows[name] else { return }
    let found = try await Runner.existingRows(of: schema, withKeys: true, run.connection)
    rows.count = found.count - rows.before
    rows.isCurrent = true
    let note = "rows were written by triggers of other tables"
    notes[name]?.removeAll { $0.hasSuffix(note) }
    if rows.count > 0 { notes[name, default: []].append("\(rows.count) \(note)") }
    triggerRows[name] = rows
    state.rows[name] = found
    forgetRows(of: name)
    if rows.count >= project.rows { project.limits[name] = 0 }
  }

  /// Leaves a foreign key to a trigger that writes the row that it leads to: taking one that is there, the
  /// trigger would write it twice.
  ///
  /// - Returns: whether that is what an error is about.
  mutating func leaveToTrigger(_ error: DatabaseError, _ factory: Int) -> Bool {
    let schema = project.factories[factory].schema
    guard let other = writtenTable(of: error, besides: schema.name), other != schema.name,
      let key = schema.foreignKeys.first(where: { $0.references == other })
    else { return false }
    project.remove(key, from: factory)
    schemas[schema.name]?.foreignKeys.removeAll { $0 == key }
    if let index = state.tables.firstIndex(where: { $0.name == schema.name }) {
      state.tables[index].foreignKeys.removeAll { $0 == key }
    }
    forgetRows(of: schema.name)
    notes[schema.name, default: []].append("a trigger writes the rows of \(other): \(error)")
    return true
  }

  /// Takes a column for one that refers to another table, as a trigger writes its value to a column that does.
  ///
  /// - Returns: whether that is what an error is about.
  mutating func letTriggersRefer(_ error: DatabaseError) -> Bool {
    guard error.code == .foreignKeyViolation, let name = writtenTable(of: error),
      let written = schemas[name],
      let key = written.foreignKeys.first(where: {
        $0.columns.count == 1 && ($0.name == error.constraint || $0.columns == error.columns)
      }), let column = key.columns.first
    else { return false }
    for factory in project.factories.indices {
      let schema = project.factories[factory].schema
      guard schema.name != written.name, triggerTexts[schema.name]?.hasWord(name.name) == true,
        schema[field: column] != nil,
        !schema.foreignKeys.contains(where: { $0.columns.contains(column) })
      else { continue }
      let reference = ForeignKey(
        [column], references: key.references, key.referencedColumns)
      project.add(reference, to: factory)
      if let index = state.tables.firstIndex(where: { $0.name == schema.name }) {
        state.tables[index].foreignKeys.append(reference)
      }
      forgetRows(of: schema.name)
      notes[schema.name, default: []].append("\(column): a trigger takes it for a key: \(error)")
      return true
    }
    return false
  }

  /// The factory of the rows that a foreign key refuses: the table's own, or that whose triggers write them.
  func culprit(of error: DatabaseError) -> Int? {
    guard let table = writtenTable(of: error) else { return nil }
    return project.factories.firstIndex { $0.schema.name == table }
      ?? project.factories.firstIndex { triggerTexts[$0.schema.name]?.hasWord(table.name) == true }
  }

  /// The table that an error is about; `nil` if the database doesn't tell, or not which of several it is.
  ///
  /// - Parameter table: the one that is written to, which a name without a schema means first.
  func writtenTable(of error: DatabaseError, besides table: TableName? = nil) -> TableName? {
    guard let name = error.table else { return nil }
    if let schema = error.schema {
      return state.names.entry(of: TableName(name, schema: schema))?.name
    }
    if table?.name == name { return table }
    let found = schemas.keys.filter { $0.name == name }
    return found.count == 1 ? found.first : nil
  }

  /// Lets the triggers of a table run now that wait for the end of the transaction.
  ///
  /// - Returns: what they refuse; they then wait on.
  func fireTriggers(of table: TableName) async throws -> (any Error)? {
    guard let names = deferredTriggers[table]?.joined(separator: ", ") else { return nil }
    try await execute("SAVEPOINT \(Self.savepoint)")
    do {
      try await execute("SET CONSTRAINTS \(names) IMMEDIATE")
      try await execute("SET CONSTRAINTS \(names) DEFERRED")
      try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
      return nil
    } catch let error as DatabaseError where error.code != .interrupted && !run.control.isCancelled
    {
      try await execute("ROLLBACK TO SAVEPOINT \(Self.savepoint)")
      try await execute("RELEASE SAVEPOINT \(Self.savepoint)")
      return error
    }
  }

  /// Lets everything run now that waits for the end of the transaction, so that a refusal comes behind the table that
  /// has caused it.
  ///
  /// - Throws: what is refused; but for keys, whose rows may come later.
  func fireAllTriggers() async throws {
    let savepoint = "SAVEPOINT seedkit_triggers"
    try await execute(savepoint)
    do {
      try await execute("SET CONSTRAINTS ALL IMMEDIATE")
      try await execute("SET CONSTRAINTS ALL DEFERRED")
    } catch let error as DatabaseError where error.code == .foreignKeyViolation {
      try await execute("ROLLBACK TO \(savepoint)")
    }
    try await execute("RELEASE \(savepoint)")
  }

  /// Makes a setting that a default, a trigger or a policy reads and that applications make for their
  /// connections, such as `app.tenant_id`.
  ///
  /// - Returns: whether that is what an error is about.
  mutating func makeSetting(for error: DatabaseError) async throws -> Bool {
    let uuid = "00000000-0000-4000-8000-000000000001"
    if error.code == .invalidValue, error.message.contains("type uuid"),
      let name = settings.keys.sorted().first(where: { settings[$0] == "1" })
    {
      settings[name] = uuid
      try await set(name, to: uuid)
      return true
    }
    let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    guard error.sqlState == "42704", parts.count == 3,
      parts[0] == "unrecognized configuration parameter ",
      parts[1].contains("."), settings[String(parts[1])] == nil
    else { return false }
    settings[String(parts[1])] = "1"
    try await set(String(parts[1]), to: "1")
    return true
  }

  /// Makes a setting for the transaction.
  func set(_ name: String, to value: String) async throws {
    _ = try await run.connection.query("SELECT pg_catalog.set_config(\(name), \(value), true)")
  }

  /// Takes a column for one that may be NULL, as a trigger gives it its value.
  private mutating func letBeNull(_ column: String, of table: TableName) {
    project.letBeNull(column, of: table)
    func change(_ schema: inout TableSchema) {
      guard let index = schema.fields.firstIndex(where: { $0.name == column }) else { return }
      schema.fields[index].isNullable = true
    }
    if let index = state.tables.firstIndex(where: { $0.name == table }) {
      change(&state.tables[index])
    }
    if var schema = schemas[table] {
      change(&schema)
      schemas[table] = schema
    }
  }

  /// The next column to change of those that a table's triggers speak of, after what one of them refuses.
  ///
  /// A column with nothing left to try gets its first value back: it wasn't that.
  mutating func columnForTrigger(of factory: Int) -> Int? {
    let table = project.factories[factory].schema
    guard let text = triggerTexts[table.name]?.lowercased(),
      changesForTriggers[table.name, default: 0] < Self.mostChanges
    else { return nil }
    changesForTriggers[table.name, default: 0] += 1
    for index in project.factories[factory].columns.indices {
      let name = project.factories[factory].columns[index].name
      guard text.hasWord("new.\(name.lowercased())"), cleared[table.name]?.contains(name) != true,
        !table.foreignKeys.contains(where: { $0.columns.contains(name) })
      else { continue }
      if extended[table.name, default: []].insert(name).inserted, let field = table[field: name] {
        project.factories[factory].columns[index].addForms(of: field)
        if !field.isNullable, !table.primaryKey.contains(name) {
          letBeNull(name, of: table.name)
          project.factories[factory].columns[index].choices.append(.value("null"))
        }
      }
      if project.factories[factory].columns[index].hasNext { return index }
      project.factories[factory].columns[index].refused = 0
      cleared[table.name, default: []].insert(name)
    }
    return nil
  }
}

extension InferredColumn {
  /// Forms of texts that functions of the database may parse, in the order of how often they do.
  private static let forms = [
    "{random_int(0, 9)}.{random_int(0, 20)}.{random_int(0, 20)}", "{random_int(1, 1000)}",
    "{random_date()}", "{random_uuid()}", "url()", "random_email()", "ip_address()",
    "literal('{}')",
  ]

  /// Adds them behind the guess, for a text of which nothing else is known.
  fileprivate mutating func addForms(of field: FieldSchema) {
    switch field.type {
    case .text: break
    case .string(let limit) where (limit ?? 64) >= 64: break
    default: return
    }
    guard case .value(let guess) = choice, !guess.hasPrefix("random_choice("),
      !guess.hasPrefix("maybe(") || !guess.contains("random_choice(")
    else { return }
    choices.insert(contentsOf: Self.forms.map { .value($0) }, at: refused + 1)
  }

  /// Whether there is another choice.
  fileprivate var hasNext: Bool { refused + 1 < choices.count }
}

extension DatabaseError {
  /// Whether the database misses something that its own code calls, which no values mend.
  var isOfOtherCode: Bool {
    ["42883", "42P01", "42703", "3F000", "42501", "0A000"].contains(sqlState ?? "")
  }
}

extension String {
  /// Whether a name stands in the text, not only as a part of another one.
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
