public import SeedSchema

/// A connection in a transaction that is never committed: its changes are invisible to others and
/// discarded by a reset.
///
/// Its transactions are savepoints, and a failed statement undoes only itself, as outside a
/// transaction. What a savepoint can't provide is ignored: isolation levels, read-only
/// transactions, and the check of deferred keys at the end. PostgreSQL's sequences keep advancing.
///
/// ```swift
/// let sandbox = try await SandboxConnection(over: connection)
/// _ = try await sandbox.execute("delete from users")
/// try await sandbox.reset()  // all users are back
/// ```
public actor SandboxConnection: DatabaseConnection {
  private let base: any DatabaseConnection
  private var isInner = false
  /// Whether a failed write in the user's transaction undoes only itself.
  private var guardsInner = false
  private static let statementName = "seedkit_statement"
  private static let transactionName = "seedkit_sandbox"

  /// The executor of the underlying connection.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { base.unownedExecutor }

  /// The dialect of the underlying connection.
  public nonisolated var dialect: any Dialect { base.dialect }

  /// Begins a transaction on a connection, which must not be used otherwise until the sandbox is
  /// closed.
  ///
  /// - Throws: ``DatabaseError`` if the transaction can't begin.
  public init(over base: any DatabaseConnection) async throws {
    self.base = base
    try await base.begin()
  }

  /// Discards all changes and starts over.
  ///
  /// - Throws: ``DatabaseError`` if the transaction can't begin.
  public func reset() throws {
    isInner = false
    try below { connection in
      try connection.rollback()
      try connection.begin()
    }
  }

  /// Runs a statement that returns no rows.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func execute(_ statement: SQLStatement) throws -> Int {
    try guarded(statement) { try $0.execute(statement) }
  }

  /// Runs a statement and returns all of its rows.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func query(_ statement: SQLStatement) throws -> [Row] {
    try guarded(statement) { try $0.query(statement) }
  }

  /// Runs a statement and converts each of its rows to a value.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails, or what `read` throws.
  public func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value] {
    // Through rows, because the closure can't be sent to the underlying connection.
    try query(statement).map { try read(RowReader(StoredRow($0.values))) }
  }

  /// Begins a query whose rows are fetched in portions.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if no transaction is open, or if the query fails.
  public func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor {
    try below { try $0.openCursor(statement) }
  }

  /// The next rows of a cursor.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row] {
    try below { try $0.fetch(count, from: cursor) }
  }

  /// Ends a cursor.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func closeCursor(_ cursor: DatabaseCursor) throws {
    try below { try $0.closeCursor(cursor) }
  }

  /// Runs SQL of several statements.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func executeScript(_ sql: String) throws {
    try guarded { try $0.executeScript(sql) }
  }

  /// Writes all batches of a source to a table.
  ///
  /// - Throws: ``DatabaseError``, or what the source throws; nothing is then loaded.
  public func load(_ request: LoadRequest, from source: any BatchSource) throws -> LoadSummary {
    try guarded { try $0.load(request, from: source) }
  }

  /// Begins a savepoint in place of a transaction.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  public func begin(_ options: TransactionOptions) throws {
    guard !isInner else { throw DatabaseError(.misuse, "a transaction is already open") }
    try savepoint("SAVEPOINT", Self.transactionName)
    isInner = true
    guardsInner = options.continuesAfterFailedWrites
  }

  /// Keeps what was done since ``begin(_:)``, until the sandbox is reset.
  ///
  /// - Throws: ``DatabaseError`` if no transaction is open, or if the commit fails.
  public func commit() throws {
    guard isInner else { throw DatabaseError(.misuse, "no transaction is open") }
    try savepoint("RELEASE SAVEPOINT", Self.transactionName)
    isInner = false
  }

  /// Undoes what was done since ``begin(_:)``.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  public func rollback() throws {
    guard isInner else { return }
    isInner = false
    try savepoint("ROLLBACK TO SAVEPOINT", Self.transactionName)
    try savepoint("RELEASE SAVEPOINT", Self.transactionName)
  }

  /// Whether a transaction of the sandbox's user is open.
  public var isInTransaction: Bool { isInner }

  /// Whether it can be used.
  public var isConnected: Bool {
    (try? below { $0.isConnected && $0.isInTransaction }) ?? false
  }

  /// Interrupts the running statement.
  public nonisolated func interrupt() { base.interrupt() }

  /// The tables of the database.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  public func tables(in schemas: [String]?) throws -> [TableSchema] {
    try below { try $0.tables(in: schemas) }
  }

  /// Returns what slows a bulk load into the given tables.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  public func rebuild(of tables: [TableName]) throws -> IndexRebuild {
    try below { try $0.rebuild(of: tables) }
  }

  /// Does nothing: the underlying connection belongs to the sandbox's creator.
  public func close() {}

  private func savepoint(_ verb: String, _ name: String) throws {
    try below { _ = try $0.execute(SQLStatement(sql: "\(verb) \(name)")) }
  }

  /// Runs work in a savepoint, because PostgreSQL would end the transaction after a failure.
  private func guarded<Result: Sendable>(
    _ statement: SQLStatement? = nil,
    _ work: @Sendable (isolated any DatabaseConnection) throws -> Result
  ) throws -> Result {
    if isInner {
      // As in a transaction that isn't a sandbox's.
      guard guardsInner, let statement, statement.mayWrite, !statement.controlsTransaction else {
        return try below(work)
      }
    }
    try savepoint("SAVEPOINT", Self.statementName)
    do {
      let result = try below(work)
      guard try below({ $0.isInTransaction }) else {
        throw DatabaseError(.misuse, "a statement ended the transaction that its test runs in")
      }
      try savepoint("RELEASE SAVEPOINT", Self.statementName)
      return result
    } catch {
      try? savepoint("ROLLBACK TO SAVEPOINT", Self.statementName)
      try? savepoint("RELEASE SAVEPOINT", Self.statementName)
      throw error
    }
  }

  /// Both actors share one executor, on which this already runs.
  private func below<Result: Sendable>(
    _ work: @Sendable (isolated any DatabaseConnection) throws -> Result
  ) throws -> Result {
    try Self.assumingIsolated(base, work)
  }

  private static func assumingIsolated<Connection: DatabaseConnection, Result: Sendable>(
    _ connection: Connection,
    _ work: @Sendable (isolated any DatabaseConnection) throws -> Result
  ) throws -> Result {
    try connection.assumeIsolated { try work($0) }
  }
}
