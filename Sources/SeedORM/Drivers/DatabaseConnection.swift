/// One connection to a database, as the drivers implement it.
///
/// Both C libraries block, so each connection is an actor on a thread of its own and never takes one
/// of Swift's concurrency pool. Every statement and load is reported to the ``QueryMonitor`` that the
/// connection was opened with.
public protocol DatabaseConnection: Actor {
  /// What this kind of database can do, and how its SQL is written.
  nonisolated var dialect: any Dialect { get }

  /// Runs a statement that returns no rows.
  ///
  /// - Returns: how many rows it inserted, updated or deleted.
  func execute(_ statement: SQLStatement) throws -> Int

  /// Runs a statement and returns all of its rows.
  func query(_ statement: SQLStatement) throws -> [Row]

  /// Runs a statement and makes a value of each of its rows, without a copy of the row.
  func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value]

  /// Begins a query whose rows are fetched in portions; in a transaction, with which it ends at the
  /// latest.
  func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor

  /// The next rows of a cursor, at most `count`; none at its end.
  func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row]

  /// Ends a cursor; does nothing where it has ended.
  func closeCursor(_ cursor: DatabaseCursor) throws

  /// Runs SQL of several statements, separated by semicolons, that binds nothing.
  func executeScript(_ sql: String) throws

  /// Writes all batches of a source to a table by the fastest safe route; inside the transaction that
  /// is open, or one of its own. On failure nothing of it remains.
  func load(_ request: LoadRequest, from source: any BatchSource) throws -> LoadSummary

  /// Begins a transaction.
  func begin(_ options: TransactionOptions) throws

  /// Commits the transaction that is open. Where that fails, the transaction is still open, unless
  /// the database has ended it: call ``rollback()`` in any case.
  func commit() throws

  /// Rolls back the transaction that is open; does nothing where none is.
  func rollback() throws

  /// Whether a transaction is open.
  var isInTransaction: Bool { get }

  /// Whether it can be used, as far as that is known without asking the server and waiting.
  var isConnected: Bool { get }

  /// Asks the statement that is running to stop, from any thread; it then throws.
  nonisolated func interrupt()

  /// The tables of the database (chosen schemas only where named), read from its catalogue.
  func tables(in schemas: [String]?) throws -> [TableSchema]

  /// What slows a bulk load into some tables down, and how it is taken away and made again.
  func rebuild(of tables: [TableName]) throws -> TableRebuild

  /// Closes the connection; later calls throw.
  func close()
}

extension DatabaseConnection {
  /// Begins a transaction in which foreign keys are checked as the tables define it.
  public func begin() throws { try begin(.standard) }

  /// Begins a transaction that treats foreign keys in a certain way.
  ///
  /// A statement that fails ends it on PostgreSQL.
  public func begin(_ mode: TransactionMode) throws {
    try begin(TransactionOptions(mode: mode, continuesAfterFailedWrites: false))
  }
}
