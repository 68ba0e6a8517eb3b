package import SeedDatabase
package import SeedSchema

/// Compares a database with the desired tables, and applies the changes.
package struct SchemaComparer: Sendable {
  private let connection: any DatabaseConnection
  /// The table of applied migrations, which has no model.
  private let journal: String

  /// Compares the tables of a database.
  ///
  /// - Parameters:
  ///   - connection: one without a transaction, that isn't used otherwise in the meantime.
  ///   - journal: the table of migrations, which is ignored.
  package init(_ connection: any DatabaseConnection, journal: String = MigrationOptions().journal) {
    self.connection = connection
    self.journal = journal
  }

  /// Returns the changes that give the database the tables of models or factories.
  ///
  /// - Parameters:
  ///   - tables: the tables that it should have.
  ///   - dropsOthers: whether it should have no others.
  ///   - names: the names of the destructive changes to make.
  /// - Returns: the changes, including held ones.
  /// - Throws: `DatabaseError` if the tables can't be read, or a definition is invalid.
  package func diff(
    to tables: [TableSchema], dropsOthers: Bool = false, destroying names: Set<String> = []
  ) async throws -> SchemaDiff {
    switch connection.dialect.syntax {
    case .sqlite:
      let (described, texts) = try await DesiredTables.inSQLite(tables)
      return try await diff(
        toDescribed: described, texts, dropsOthers: dropsOthers, destroying: names)
    case .postgres:
      let described = try await StatementCancellation.guarding(connection) { connection in
        try DesiredTables.inPostgres(tables, connection)
      }
      return try await diff(
        toDescribed: described, [:], dropsOthers: dropsOthers, destroying: names)
    }
  }

  /// Returns the changes that give the database the tables described by a database of its kind.
  ///
  /// - Parameters:
  ///   - described: the tables that it should have.
  ///   - texts: in SQLite, the CREATE TABLE of each, by lower-case name.
  ///   - dropsOthers: whether it should have no others.
  ///   - names: the names of the destructive changes to make.
  /// - Returns: the changes, including held ones.
  /// - Throws: `DatabaseError` if the tables can't be read, or a definition is invalid.
  package func diff(
    toDescribed described: [TableSchema], _ texts: [String: String], dropsOthers: Bool,
    destroying names: Set<String>
  ) async throws -> SchemaDiff {
    let schemas = Set(described.compactMap(\.name.schema))
    let own = try await currentSchemas(and: schemas)
    let all = try await StatementCancellation.guarding(connection) { try $0.tables(in: own) }
    // Tables outside the connection's schema are ignored unless a desired table is in it.
    let current = all.filter { $0.name.name != journal }
    let held = HeldChanges(
      from: current, to: described, dropsOthers: dropsOthers, destroying: names,
      connection.dialect)
    var diff: SchemaDiff
    switch connection.dialect.syntax {
    case .postgres: diff = try PostgresSchemaDiff.diff(from: current, to: held.desired)
    case .sqlite:
      let objects = try await SQLiteSchemaObject.all(connection)
      diff = try await SQLiteSchemaDiff.diff(from: current, objects, to: held.desired, texts)
    }
    diff.changes += held.changes
    return diff
  }

  private func currentSchemas(and others: Set<String>) async throws -> [String]? {
    guard !others.isEmpty else { return nil }
    switch connection.dialect.syntax {
    case .sqlite: return nil
    case .postgres: break
    }
    let rows = try await connection.query(
      "SELECT s AS schema FROM pg_catalog.unnest(pg_catalog.current_schemas(false)) s")
    return rows.compactMap { $0["schema"]?.stringValue } + others.sorted()
  }

  /// Runs the changes that aren't held, in one transaction.
  ///
  /// - Throws: `DatabaseError` if a statement fails; the database is then unchanged.
  package func apply(_ diff: SchemaDiff) async throws {
    let statements = diff.statements
    guard !statements.isEmpty else { return }
    let migration = Migration("diff", sql: "")
    let lock = MigrationLock(connection.dialect, timeout: MigrationOptions().lockTimeout)
    try await lock.begin(Migrator.transactionOptions(migration.foreignKeys), on: connection)
    do {
      for sql in statements {
        try await StatementCancellation.guarding(connection) { try $0.executeScript(sql) }
      }
      try await StatementCancellation.guarding(connection) { connection in
        try Migrator.checkForeignKeys(connection)
        try connection.commit()
      }
    } catch {
      try? await connection.rollback()
      throw error
    }
  }
}
