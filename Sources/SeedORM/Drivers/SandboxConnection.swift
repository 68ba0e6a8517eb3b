/// A connection in a transaction that is never committed: what is done through it is seen by no one else, and
/// gone when it is reset.
///
/// Its transactions are savepoints, and a statement that fails undoes itself alone, as it would outside
/// of a transaction. What a savepoint can't have is left out: isolation levels, read-only transactions,
/// and the check of deferred keys at the end. Sequences of PostgreSQL count on.
public actor SandboxConnection: DatabaseConnection {
  private let base: any DatabaseConnection
  private var isInner = false
  /// Whether a write that fails in the user's transaction undoes itself alone.
  private var guardsInner = false
  private static let statementName = "seedkit_statement"
  private static let transactionName = "seedkit_sandbox"

  /// The thread of the connection below.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { base.unownedExecutor }

  /// That of the connection below.
  public nonisolated var dialect: any Dialect { base.dialect }

  /// Begins a transaction on a connection, which nobody else is to use until it is closed.
  public init(over base: any DatabaseConnection) async throws {
    self.base = base
    try await base.begin()
  }

  /// Undoes everything, and begins anew.
  public func reset() throws {
    isInner = false
    try below { connection in
      try connection.rollback()
      try connection.begin()
    }
  }

  /// Runs a statement that returns no rows.
  public func execute(_ statement: SQLStatement) throws -> Int {
    try guarded(statement) { try $0.execute(statement) }
  }

  /// Runs a statement and returns all of its rows.
  public func query(_ statement: SQLStatement) throws -> [Row] {
    try guarded(statement) { try $0.query(statement) }
  }

  /// Runs a statement and makes a value of each of its rows.
  public func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value] {
    // By way of rows, as the closure can't be sent to the connection below.
    try query(statement).map { try read(RowReader(StoredRow($0.values))) }
  }

  /// Begins a query whose rows are fetched in portions.
  public func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor {
    try below { try $0.openCursor(statement) }
  }

  /// The next rows of a cursor.
  public func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row] {
    try below { try $0.fetch(count, from: cursor) }
  }

  /// Ends a cursor.
  public func closeCursor(_ cursor: DatabaseCursor) throws {
    try below { try $0.closeCursor(cursor) }
  }

  /// Runs SQL of several statements.
  public func executeScript(_ sql: String) throws {
    try guarded { try $0.executeScript(sql) }
  }

  /// Writes all batches of a source to a table.
  public func load(_ request: LoadRequest, from source: any BatchSource) throws -> LoadSummary {
    try guarded { try $0.load(request, from: source) }
  }

  /// Begins a savepoint in the place of a transaction.
  public func begin(_ options: TransactionOptions) throws {
    guard !isInner else { throw DatabaseError(.misuse, "a transaction is open already") }
    try savepoint("SAVEPOINT", Self.transactionName)
    isInner = true
    guardsInner = options.continuesAfterFailedWrites
  }

  /// Keeps what was done since ``begin(_:)``, until the sandbox is reset.
  public func commit() throws {
    guard isInner else { throw DatabaseError(.misuse, "no transaction is open") }
    try savepoint("RELEASE SAVEPOINT", Self.transactionName)
    isInner = false
  }

  /// Undoes what was done since ``begin(_:)``.
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

  /// Asks the statement that is running to stop.
  public nonisolated func interrupt() { base.interrupt() }

  /// The tables of the database.
  public func tables(in schemas: [String]?) throws -> [TableSchema] {
    try below { try $0.tables(in: schemas) }
  }

  /// What slows a bulk load into some tables down.
  public func rebuild(of tables: [TableName]) throws -> TableRebuild {
    try below { try $0.rebuild(of: tables) }
  }

  /// Does nothing: the connection below is that of the one who made the sandbox.
  public func close() {}

  private func savepoint(_ verb: String, _ name: String) throws {
    try below { _ = try $0.execute(SQLStatement(sql: "\(verb) \(name)")) }
  }

  /// Runs a piece of work so that its failure leaves the transaction usable, as PostgreSQL's would end it.
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

  /// Both actors have one thread, which this runs on already.
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
