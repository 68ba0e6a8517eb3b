public import SeedSchema

/// One connection to a database; drivers implement it.
///
/// Both C libraries block, so each connection is an actor on its own thread and never occupies a
/// thread of Swift's concurrency pool. Every statement and load is reported to the connection's
/// ``QueryMonitor``.
///
/// ```swift
/// let connection = try await DatabaseURL("sqlite:test.db").connect(monitor: QueryMonitor())
/// let rows = try await connection.query("select count(*) from users")
/// ```
public protocol DatabaseConnection: Actor {
  /// The capabilities and SQL syntax of this kind of database.
  nonisolated var dialect: any Dialect { get }

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: the number of rows inserted, updated or deleted.
  /// - Throws: ``DatabaseError`` if the statement fails.
  func execute(_ statement: SQLStatement) throws -> Int

  /// Runs a statement and returns all of its rows.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  func query(_ statement: SQLStatement) throws -> [Row]

  /// Runs a statement and maps each of its rows to a value, without copying the row.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails, or what `read` throws.
  func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value]

  /// Opens a cursor in the open transaction; it is closed with the transaction at the latest.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if no transaction is open, or if the query fails.
  func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor

  /// Returns the next rows of a cursor, at most `count`; none at the end.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row]

  /// Closes a cursor; does nothing if it is closed.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  func closeCursor(_ cursor: DatabaseCursor) throws

  /// Runs several statements, separated by semicolons, without bound values.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  func executeScript(_ sql: String) throws

  /// Loads all batches of a source into a table, by PostgreSQL's COPY or an SQLite virtual table,
  /// in the open transaction or its own. Indexes stay: see ``rebuild(of:)``.
  ///
  /// - Throws: ``DatabaseError``, or what the source throws; nothing is then loaded.
  func load(_ request: LoadRequest, from source: any BatchSource) throws -> LoadSummary

  /// Begins a transaction.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  func begin(_ options: TransactionOptions) throws

  /// Commits the open transaction. If that fails, the transaction is still open unless the database
  /// has ended it, so call ``rollback()`` in any case.
  ///
  /// - Throws: ``DatabaseError`` if no transaction is open, or if the commit fails.
  func commit() throws

  /// Rolls back the open transaction; does nothing if there is none.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  func rollback() throws

  /// Whether a transaction is open.
  var isInTransaction: Bool { get }

  /// Whether the connection is usable, as far as known without a round trip to the server.
  var isConnected: Bool { get }

  /// Interrupts the running statement, which then throws. Callable from any thread.
  nonisolated func interrupt()

  /// Returns the tables of the database, or only of the given schemas, read from its catalog.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  func tables(in schemas: [String]?) throws -> [TableSchema]

  /// Returns the indexes and constraints that slow a bulk load into the given tables, with the SQL
  /// to drop and recreate them.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  func rebuild(of tables: [TableName]) throws -> IndexRebuild

  /// Closes the connection; later calls throw.
  func close()
}

extension DatabaseConnection {
  /// Begins a transaction that checks foreign keys as the tables define.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  public func begin() throws { try begin(.standard) }

  /// Begins a transaction that treats foreign keys in a certain way.
  ///
  /// On PostgreSQL a failed statement ends it.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  public func begin(_ mode: TransactionMode) throws {
    try begin(TransactionOptions(mode: mode, continuesAfterFailedWrites: false))
  }
}
