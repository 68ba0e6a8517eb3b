import SeedDatabase
import SeedSchema

/// Writes the statements that change SQLite tables.
///
/// Changes that ALTER TABLE doesn't support use a new table, in the steps of
/// <https://sqlite.org/lang_altertable.html#otheralter>: the new table gets the rows, takes the old
/// one's name, and the indexes, triggers and views are recreated.
struct SQLiteSchemaDiff {
  private let dialect = SQLiteDialect()
  private let objects: [SQLiteSchemaObject]
  private let desiredTexts: [String: String]
  private let scratch: any DatabaseConnection
  private var phases = SchemaPhases()

  private init(
    _ objects: [SQLiteSchemaObject], _ desiredTexts: [String: String],
    _ scratch: any DatabaseConnection
  ) {
    self.objects = objects
    self.desiredTexts = desiredTexts
    self.scratch = scratch
  }

  /// Compares the tables of a file.
  ///
  /// - Parameters:
  ///   - current: the tables of the file.
  ///   - objects: the file's `sqlite_schema`.
  ///   - desired: the tables that it should have.
  ///   - desiredTexts: their CREATE TABLE, by lower-case name.
  /// - Returns: the changes that make the current tables the desired ones.
  /// - Throws: `DatabaseError` if a statement can't be read.
  static func diff(
    from current: [TableSchema], _ objects: [SQLiteSchemaObject], to desired: [TableSchema],
    _ desiredTexts: [String: String]
  ) async throws -> SchemaDiff {
    let scratch = try await DatabaseURL(.sqlite(path: ":memory:", mode: .create)).connect()
    do {
      for object in objects where object.type == "table" && !object.sql.isVirtualTable {
        try await scratch.executeScript(object.sql)
      }
      var writer = SQLiteSchemaDiff(objects, desiredTexts, scratch)
      let known = Dictionary(current.map { ($0.name.name.lowercased(), $0) }) { first, _ in first }
      for table in desired where known[table.name.name.lowercased()] == nil {
        try await writer.create(table)
      }
      for table in desired {
        guard let found = known[table.name.name.lowercased()] else { continue }
        try await writer.change(TableComparison(found, table, ignoresCase: true))
      }
      let wanted = Set(desired.map { $0.name.name.lowercased() })
      for table in current where !wanted.contains(table.name.name.lowercased()) {
        writer.phases.add(
          .dropTables,
          SchemaChange(
            table.name, "drop the table", .destructive, because: "its rows are lost",
            ["DROP TABLE \(writer.dialect.quoted(table.name))"]))
      }
      await scratch.close()
      return SchemaDiff(changes: writer.phases.changes)
    } catch {
      await scratch.close()
      throw error
    }
  }

  /// Returns the changes that undo a diff.
  ///
  /// - Parameters:
  ///   - diff: the changes, of which none is held.
  ///   - objects: the file's `sqlite_schema` before them.
  ///   - tables: its tables before them.
  /// - Returns: the changes that lead back to these tables.
  /// - Throws: `DatabaseError` if the changes can't be tried in memory, for example without the
  ///   module of a virtual table.
  static func reversal(
    of diff: SchemaDiff, of objects: [SQLiteSchemaObject], to tables: [TableSchema]
  ) async throws -> [SchemaChange] {
    let changed = try await DatabaseURL(.sqlite(path: ":memory:", mode: .create)).connect()
    do {
      for sql in objects.map(\.sql) + diff.statements { try await changed.executeScript(sql) }
      let known = Set(objects.map { $0.name.lowercased() })
      let wanted = Set(tables.map { $0.name.name.lowercased() })
      let current = try await changed.tables(in: nil).filter {
        // The table of migrations is among the objects only.
        let name = $0.name.name.lowercased()
        return wanted.contains(name) || !known.contains(name)
      }
      let texts = objects.filter { $0.type == "table" }.map { ($0.name.lowercased(), $0.sql) }
      let result = try await Self.diff(
        from: current, SQLiteSchemaObject.all(changed), to: tables,
        Dictionary(texts) { first, _ in first })
      await changed.close()
      return result.changes
    } catch {
      await changed.close()
      throw error
    }
  }

  private mutating func create(_ table: TableSchema) async throws {
    let text = desiredTexts[table.name.name.lowercased()]
    let statements =
      try text.map { [$0] } ?? dialect.createStatements(for: table)
    try? await scratch.executeScript(statements.joined(separator: ";"))
    var rest = table
    if let text { rest.uniques = try await missingUniques(of: table, in: text) }
    phases.add(
      .createTables,
      SchemaChange(
        table.name, "create the table", statements + (try dialect.constraintStatements(for: rest)))
    )
  }

  /// The unique constraints that aren't part of a CREATE TABLE.
  private func missingUniques(
    of table: TableSchema, in text: String
  ) async throws -> [UniqueConstraint] {
    guard let made = try await described(table.name.name) else { return table.uniques }
    return TableComparison(made, table, ignoresCase: true).addedUniques
  }

  private func described(_ name: String) async throws -> TableSchema? {
    try await scratch.tables(in: nil).first { $0.name.name.lowercased() == name.lowercased() }
  }

  private mutating func change(_ both: TableComparison) async throws {
    if both.hasSameBody { return try changeIndexes(both) }
    if try addColumns(both) { return }
    try await rebuild(both)
  }

  /// Adds columns by ALTER TABLE, if only these differ and SQLite supports it.
  private mutating func addColumns(_ both: TableComparison) throws -> Bool {
    var rest = both.desired
    let names = Set(both.added.map(\.name))
    rest.fields.removeAll { names.contains($0.name) }
    guard TableComparison(both.current, rest, ignoresCase: true).hasSameBody,
      let items = desiredTexts[both.desired.name.name.lowercased()].flatMap(SQLiteTableText.init)?
        .items
    else { return false }
    var statements: [String] = []
    for field in both.added {
      guard let item = items.first(where: { $0.column == field.name.lowercased() }),
        Self.canBeAdded(field, item.sql)
      else { return false }
      statements.append("ALTER TABLE \(dialect.quoted(both.current.name)) ADD COLUMN \(item.sql)")
    }
    for (field, statement) in zip(both.added, statements) {
      phases.add(
        .columns,
        SchemaChange(
          both.desired.name, part: field.name, "add the column \(field.name)", [statement]))
    }
    try changeIndexes(both)
    return true
  }

  /// Whether <https://sqlite.org/lang_altertable.html#alter_table_add_column> allows a column.
  private static func canBeAdded(_ field: FieldSchema, _ sql: String) -> Bool {
    guard field.generation == .none else { return false }
    switch field.defaultValue {
    case .expression: return false
    case .value(let value): if value.isNull, !field.isNullable { return false }
    case nil: if !field.isNullable { return false }
    }
    return !["PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "CURRENT_TIMESTAMP"].contains {
      SQLiteTableText.mentions($0, in: sql)
    }
  }

  private mutating func changeIndexes(_ both: TableComparison) throws {
    for name in both.droppedUniques.map(\.name) + both.droppedIndexes.map(\.name) {
      guard let name else { continue }
      phases.add(
        .dropConstraints,
        SchemaChange(
          both.desired.name, "drop the index \(name)", ["DROP INDEX \(dialect.quoted(name))"]))
    }
    var parts = both.desired
    (parts.uniques, parts.indexes) = (both.addedUniques, both.addedIndexes)
    for statement in try dialect.constraintStatements(for: parts) {
      phases.add(
        .constraints,
        SchemaChange(
          both.desired.name, "create an index", .slow,
          because: statement.hasPrefix("CREATE UNIQUE")
            ? "all rows are read; it fails if two rows are equal" : "all rows are read", [statement]
        ))
    }
  }

  private mutating func rebuild(_ both: TableComparison) async throws {
    let name = both.current.name.name
    let text = try await SQLiteRebuiltBody(both, objects, desiredTexts, scratch).text()
    let made = try await described(name)
    let new = "seedkit_new_\(name)"
    let kept = both.desired.fields.filter { field in
      field.generation != .computed
        && both.current.fields.contains { $0.name.lowercased() == field.name.lowercased() }
    }.map { dialect.quoted($0.name) }.joined(separator: ", ")
    let dependents = SQLiteDependents(of: name, objects)
    var statements = dependents.dropStatements(dialect)
    statements.append(text.sql(named: new))
    if !kept.isEmpty {
      statements.append(
        "INSERT INTO \(dialect.quoted(new)) (\(kept)) SELECT \(kept) FROM \(dialect.quoted(name))")
    }
    if text.hasSequence, both.current.fields.contains(where: { $0.generation == .identity }) {
      statements += Self.sequence(from: name, to: new)
    }
    statements.append("DROP TABLE \(dialect.quoted(name))")
    statements.append("ALTER TABLE \(dialect.quoted(new)) RENAME TO \(dialect.quoted(name))")
    statements += try indexes(both, made)
    statements += objects.filter {
      $0.type == "trigger" && $0.table.lowercased() == name.lowercased()
    }.map(\.sql)
    statements += dependents.objects.map(\.sql)
    let destroyed = both.dropped.first?.name
    phases.add(
      .rebuild,
      SchemaChange(
        both.desired.name, part: destroyed, "rebuild the table" + Self.list(both),
        destroyed == nil ? .slow : .destructive,
        because: destroyed == nil
          ? "all rows are copied; it fails if a value doesn't fit" : "columns are dropped",
        statements))
  }

  private static func list(_ both: TableComparison) -> String {
    let names =
      both.added.map { "+\($0.name)" } + both.dropped.map { "-\($0.name)" }
      + both.changed.map(\.to.name)
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }

  /// Keeps the sequence of AUTOINCREMENT, which may be beyond all rows.
  private static func sequence(from name: String, to new: String) -> [String] {
    return [
      "DELETE FROM sqlite_sequence WHERE name = \(new.quoted(by: "'"))",
      """
      INSERT INTO sqlite_sequence (name, seq) \
      SELECT \(new.quoted(by: "'")), seq FROM sqlite_sequence WHERE name = \(name.quoted(by: "'"))
      """,
    ]
  }

  /// The indexes after the rebuild: kept ones with their own SQL, then new ones.
  private func indexes(_ both: TableComparison, _ made: TableSchema?) throws -> [String] {
    let gone = Set(
      (both.droppedUniques.compactMap(\.name) + both.droppedIndexes.compactMap(\.name)).map {
        $0.lowercased()
      })
    let stored = objects.filter {
      $0.type == "index" && $0.table.lowercased() == both.current.name.name.lowercased()
        && !gone.contains($0.name.lowercased())
    }
    // A constraint of the table that is no longer part of its CREATE TABLE becomes an index.
    var present = made ?? both.current
    present.uniques += both.current.uniques.filter { unique in
      stored.contains { $0.name == unique.name }
    }
    present.indexes = both.current.indexes
    var parts = both.desired
    let rest = TableComparison(present, both.desired, ignoresCase: true)
    (parts.uniques, parts.indexes) = (rest.addedUniques, rest.addedIndexes)
    return stored.map(\.sql) + (try dialect.constraintStatements(for: parts))
  }
}

extension String {
  fileprivate var isVirtualTable: Bool {
    uppercased().split(whereSeparator: \.isWhitespace).prefix(2) == ["CREATE", "VIRTUAL"]
  }
}
