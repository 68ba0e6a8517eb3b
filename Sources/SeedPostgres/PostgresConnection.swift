public import SeedDatabase
public import SeedSchema
public import Logging

/// A connection to a PostgreSQL server, through libpq.
///
/// ```swift
/// let url = try DatabaseURL("postgres://postgres@localhost/shop")
/// let connection = try await url.connect()
/// let rows = try await connection.query("select * from users where age > \(18)")
/// ```
///
/// The session runs in UTC and UTF-8. The server's notices go to the logger, at its level `debug`.
public actor PostgresConnection: DatabaseConnection {
  private let executor: ConnectionExecutor
  let cancellation: PostgresCancellation
  let session: PostgresSession
  private let monitor: QueryMonitor
  /// The queries of the open transaction that are read in portions, with their SQL.
  var cursors: [DatabaseCursor: String] = [:]
  /// The number of cursors.
  var cursorCount = 0

  /// The thread of the connection.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// PostgreSQL's.
  public nonisolated var dialect: any Dialect { PostgresDialect() }

  /// Opens a connection. Stops if its task is cancelled, or after `connect_timeout` seconds (15 by
  /// default).
  ///
  /// - Throws: ``DatabaseError`` of code `connection`, `authentication` or `interrupted`; its text
  ///   holds no password.
  public static func connect(
    to address: PostgresAddress, monitor: QueryMonitor = QueryMonitor(), logger: Logger? = nil
  ) async throws -> PostgresConnection {
    let opener = Opener(address: address, monitor: monitor, logger: logger)
    let (answers, answer) = AsyncStream.makeStream(
      of: Result<PostgresConnection, DatabaseError>.self)
    Task {
      do throws(DatabaseError) {
        answer.yield(.success(try await opener.open()))
      } catch {
        answer.yield(.failure(error))
      }
      answer.finish()
    }
    // A cancelled task gets none: a server's name may be looked up for long, and nothing stops that.
    for await result in answers { return try result.get() }
    opener.cancellation.abandon()
    throw PostgresSession.cancelledOpening
  }

  private init(
    _ session: sending PostgresSession, _ executor: ConnectionExecutor,
    _ cancellation: PostgresCancellation, _ monitor: QueryMonitor
  ) {
    self.session = session
    self.executor = executor
    self.cancellation = cancellation
    self.monitor = monitor
  }

  /// Opens a connection on the thread that it will have.
  private actor Opener {
    let cancellation = PostgresCancellation()
    private let executor = ConnectionExecutor(label: "seedkit.postgres")
    private let address: PostgresAddress
    private let monitor: QueryMonitor
    private let logger: Logger?

    init(address: PostgresAddress, monitor: QueryMonitor, logger: Logger?) {
      self.address = address
      self.monitor = monitor
      self.logger = logger
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func open() throws(DatabaseError) -> PostgresConnection {
      let session = try PostgresSession.connect(
        to: address, cancellation: cancellation, logger: logger)
      return PostgresConnection(session, executor, cancellation, monitor)
    }
  }

  /// Runs a statement, discarding any rows it returns.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func execute(_ statement: SQLStatement) throws -> Int {
    let sql = statement.sql(placeholder: dialect.placeholder)
    return try timed(.execute, sql) {
      let result = try session.run(statement, sql)
      let isQuery = result.commandTag.hasPrefix("SELECT") && result.rowCount > 0
      return (isQuery ? 0 : result.affectedRows, rows: isQuery ? 0 : result.affectedRows)
    }
  }

  /// Runs a statement and returns all of its rows.
  ///
  /// Arrays, ranges, addresses and the like are text, as the server writes them; so are values that
  /// ``SQLValue`` has no room for, such as `infinity`.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func query(_ statement: SQLStatement) throws -> [Row] {
    let sql = statement.sql(placeholder: dialect.placeholder)
    return try timed(.query, sql) {
      let rows = try session.run(statement, sql).rows()
      return (rows, rows: rows.count)
    }
  }

  /// Runs a statement and maps each of its rows to a value, without copying the row.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails, or what `read` throws.
  public func fetch<Value>(
    _ statement: SQLStatement, _ read: (borrowing RowReader) throws -> Value
  ) throws -> [Value] {
    let sql = statement.sql(placeholder: dialect.placeholder)
    return try timed(.query, sql) {
      let result = try session.fetch(statement, sql)
      let rows = PostgresRows(result)
      let reader = RowReader(rows)
      // Appending would look up generic metadata for each row, as `RowCollector` explains.
      let values = try [Value](unsafeUninitializedCapacity: result.rowCount) { memory, count in
        guard let start = memory.baseAddress else { return }
        while count < result.rowCount {
          rows.row = Int32(truncatingIfNeeded: count)
          (start + count).initialize(to: try read(reader))
          count += 1
        }
      }
      return (values, rows: values.count)
    }
  }

  /// Runs several statements; outside a transaction, all or none take effect.
  ///
  /// - Throws: ``DatabaseError`` if the statement fails.
  public func executeScript(_ sql: String) throws {
    try timed(.script, sql) {
      try session.releaseGuard()
      _ = try session.runScript(sql)
      return ((), rows: 0)
    }
  }

  /// Loads batches by COPY: binary if every column's type allows it, text otherwise.
  ///
  /// - Throws: ``DatabaseError``, or what the source throws; nothing is then loaded.
  public func load(_ request: LoadRequest, from source: any BatchSource) throws -> LoadSummary {
    let started = monitor.begin(.load, request.table.name.description)
    let start = ContinuousClock.now
    func report(_ summary: LoadSummary, _ failure: DatabaseError.Code?) {
      monitor.record(
        QueryEvent(
          .load, request.table.name.description, rows: summary.rows, bytes: summary.bytes,
          duration: ContinuousClock.now - start, failure: failure), started)
    }
    do {
      let summary = try PostgresLoader(request, on: session).load(from: source)
      report(summary, nil)
      return summary
    } catch {
      report(LoadSummary(rows: 0, bytes: 0), (error as? DatabaseError)?.code ?? .other)
      throw error
    }
  }

  /// Begins a transaction.
  ///
  /// If it continues after failed writes, each write gets a savepoint. `bulk` defers the deferrable
  /// foreign keys; PostgreSQL checks the others at the end of each statement, and a load is one.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if a transaction is already open, or if it can't
  ///   begin.
  public func begin(_ options: TransactionOptions) throws {
    guard !session.isInTransaction else {
      throw DatabaseError(.misuse, "a transaction is open already")
    }
    cursors = [:]
    var sql = "BEGIN"
    if let isolation = options.isolation { sql += " ISOLATION LEVEL \(isolation.rawValue)" }
    if options.isReadOnly { sql += " READ ONLY" }
    if options.mode == .bulk { sql += "; SET CONSTRAINTS ALL DEFERRED" }
    try timed(.transaction, sql) {
      _ = try session.runTransaction(sql)
      session.guardsStatements = options.continuesAfterFailedWrites
      session.isGuardOpen = false
      return ((), rows: 0)
    }
  }

  /// Commits the open transaction.
  ///
  /// - Throws: ``DatabaseError`` if no transaction is open, or if the commit fails. SQLSTATE 08007
  ///   means that the connection was lost meanwhile: the transaction may be committed or not.
  public func commit() throws {
    guard session.isInTransaction else {
      throw DatabaseError(.misuse, "no transaction is open")
    }
    let hadFailed = session.isTransactionFailed
    try timed(.transaction, "COMMIT") {
      try session.commit()
      return ((), rows: 0)
    }
    // The server answers with a rollback, and without an error.
    if hadFailed {
      throw DatabaseError(
        .misuse, "the transaction was rolled back: a statement in it had failed", sql: "COMMIT")
    }
  }

  /// Rolls back the open transaction; does nothing if there is none.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  public func rollback() throws {
    guard session.isInTransaction, session.isConnected else { return }
    try timed(.transaction, "ROLLBACK") {
      _ = try session.runTransaction("ROLLBACK")
      return ((), rows: 0)
    }
  }

  /// Whether a transaction is open, even a failed one.
  public var isInTransaction: Bool { session.isInTransaction }

  /// Whether the server is reachable; notices if it has closed the connection.
  public var isConnected: Bool { session.isReachable }

  /// Asks the server to cancel the running statement or load, which then throws an error of code
  /// `interrupted`.
  ///
  /// It opens a separate connection to do so, and blocks for a second at most. If the server
  /// doesn't respond by then, the connection is closed.
  public nonisolated func interrupt() { cancellation.cancel() }

  /// The ordinary and partitioned tables of the schemas named, or else of those in the search path.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  public func tables(in schemas: [String]?) throws -> [TableSchema] {
    try timed(.query, "tables") {
      let tables = try retrying { try PostgresCatalog(session).tables(in: schemas) }
      return (tables, rows: tables.count)
    }
  }

  /// Returns the indexes, constraints and foreign keys of the given tables and of the tables that
  /// reference them, in three queries.
  ///
  /// - Throws: ``DatabaseError`` if the catalog can't be read.
  public func rebuild(of tables: [TableName]) throws -> IndexRebuild {
    try timed(.query, "indexes") {
      let rebuild = try retrying { try PostgresRebuild(session).read(tables) }
      return (rebuild, rows: rebuild.items.count)
    }
  }

  /// Closes the connection; later calls throw.
  public func close() {
    session.close()
  }

  /// Reads the catalog, again if another session drops or changes something meanwhile; in a
  /// transaction, that error ends it.
  private func retrying<Result>(_ read: () throws -> Result) throws -> Result {
    for _ in 0..<Self.mostReadings - 1 where !session.isInTransaction {
      do {
        return try read()
      } catch let error as DatabaseError where error.code == .busy && error.sqlState == "XX000" {
        continue
      }
    }
    return try read()
  }

  /// How many times the catalog is read if other sessions change it meanwhile.
  private static let mostReadings = 5

  /// Runs `work` and reports it to the monitor.
  func timed<Result>(
    _ kind: QueryEvent.Kind, _ sql: String, _ work: () throws -> (Result, rows: Int)
  ) throws -> Result {
    let started = monitor.begin(kind, sql)
    let start = ContinuousClock.now
    do {
      let (result, rows) = try work()
      monitor.record(
        QueryEvent(kind, sql, rows: rows, duration: ContinuousClock.now - start), started)
      return result
    } catch {
      monitor.record(
        QueryEvent(
          kind, sql, duration: ContinuousClock.now - start,
          failure: (error as? DatabaseError)?.code ?? .other), started)
      throw error
    }
  }
}
