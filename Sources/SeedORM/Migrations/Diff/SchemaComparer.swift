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
    let described = try await connection.dialect.migrations.described(tables, by: connection)
    return try await diff(to: described, dropsOthers: dropsOthers, destroying: names)
  }

  /// Returns the changes that give the database the tables described by a database of its kind.
  ///
  /// - Parameters:
  ///   - described: the tables that it should have.
  ///   - dropsOthers: whether it should have no others.
  ///   - names: the names of the destructive changes to make.
  /// - Returns: the changes, including held ones.
  /// - Throws: `DatabaseError` if the tables can't be read, or a definition is invalid.
  package func diff(
    to described: DescribedTables, dropsOthers: Bool, destroying names: Set<String>
  ) async throws -> SchemaDiff {
    let dialect = connection.dialect
    let schemas = Set(described.tables.compactMap(\.name.schema))
    let compared =
      schemas.isEmpty
      ? nil : try await dialect.migrations.comparedSchemas(including: schemas, on: connection)
    let all = try await StatementCancellation.guarding(connection) { try $0.tables(in: compared) }
    // Tables outside the connection's schema are ignored unless a desired table is in it.
    let current = all.filter { $0.name.name != journal }
    let held = HeldChanges(
      from: current, to: described.tables, dropsOthers: dropsOthers, destroying: names, dialect)
    var diff = try await dialect.migrations.diff(
      from: current, to: DescribedTables(held.desired, definitions: described.definitions),
      on: connection)
    diff.changes += held.changes
    return diff
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
