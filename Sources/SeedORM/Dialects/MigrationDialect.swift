import SeedDatabase
import SeedSchema

/// What migrations and diffs do differently by kind of database.
///
/// An internal part of ``Dialect``; each kind of SQL has one.
protocol MigrationDialect {
  /// Whether a process locks migrations by an advisory lock; otherwise a write transaction is the
  /// lock.
  var hasAdvisoryLocks: Bool { get }

  /// Whether a connection chooses before a transaction how it treats foreign keys, and checks
  /// deferred ones itself.
  var choosesForeignKeysBeforeTransactions: Bool { get }

  /// Finds the schema of the journal with a name.
  ///
  /// - Returns: the journal's table, and the session's search path, which scripts such as those of
  ///   `pg_dump` change; `nil` without schemas.
  /// - Throws: `DatabaseError` if the connection has no schema for it.
  func journal(
    _ name: String, on connection: isolated any DatabaseConnection
  ) throws -> (table: TableName, searchPath: String?)

  /// Returns the query that has a row if there is a table with a name.
  func existence(of table: TableName) -> SQLStatement

  /// Returns an instant as a value of a journal's column.
  func instant(_ time: Timestamp) -> SQLStatement

  /// Returns tables as the connection's server describes them after creation.
  ///
  /// - Parameters:
  ///   - tables: the tables, which may not exist.
  ///   - connection: one without a transaction; the server is unchanged afterwards.
  /// - Returns: the descriptions.
  /// - Throws: `DatabaseError` if a definition is invalid.
  func described(
    _ tables: [TableSchema], by connection: any DatabaseConnection
  ) async throws -> DescribedTables

  /// Returns the schemas whose tables are compared: those of the search path and the given ones.
  ///
  /// - Returns: the schemas; `nil` if the connection's own are enough.
  /// - Throws: `DatabaseError` if the search path can't be read.
  func comparedSchemas(
    including others: Set<String>, on connection: any DatabaseConnection
  ) async throws -> [String]?

  /// Returns the changes that make the current tables the desired ones.
  ///
  /// - Throws: `DatabaseError` if the database can't be read, or a statement can't be written.
  func diff(
    from current: [TableSchema], to desired: DescribedTables,
    on connection: any DatabaseConnection
  ) async throws -> SchemaDiff

  /// Whether a change of a column's type may lose values.
  func losesValues(_ from: FieldSchema, _ to: FieldSchema) -> Bool
}

extension Dialect {
  /// The differences for migrations.
  var migrations: any MigrationDialect {
    switch syntax {
    case .sqlite: SQLiteDialect()
    case .postgres: PostgresDialect()
    }
  }
}
