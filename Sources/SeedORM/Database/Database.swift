public import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A database to work with: a ``DatabaseURL`` and a pool of connections to it.
///
/// ```swift
/// let db = try await Database.open("postgres://postgres@localhost/shop")
/// let rows = try await db.query("select name from users where age > \(18)")
/// try await db.transaction { tx in
///   _ = try await tx.execute("delete from carts where user_id = \(id)")
/// }
/// await db.close()
/// ```
///
/// A file of SQLite is written by one connection and read by others beside it, so it is switched to
/// write-ahead logging. What runs in it is stopped when its task is cancelled.
public final class Database: DatabaseContext, Sendable {
  /// Where it is; printed without its passwords.
  public let url: DatabaseURL
  /// What kind of database it is.
  public let dialect: any Dialect
  /// What sees every statement.
  public let monitor: QueryMonitor
  /// Where results of queries are kept, if anywhere.
  public let cache: QueryCache?
  /// The connections that may write.
  let writers: ConnectionPool
  /// The connections for reading; the same pool where the database needs no others.
  let readers: ConnectionPool
  let holders = TransactionHolders()
  let clock: @Sendable () -> Timestamp

  /// Makes a database whose connections are opened when they are needed.
  public init(
    _ url: DatabaseURL, pool: PoolConfiguration = PoolConfiguration(),
    monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) {
    self.url = url
    self.monitor = monitor
    self.cache = cache
    self.clock = clock
    switch url.target {
    case .postgres: dialect = PostgresDialect()
    case .sqlite: dialect = SQLiteDialect()
    }
    (writers, readers) = Self.pools(url, pool, monitor, logger)
  }

  /// Makes a database of one connection.
  init(
    _ url: DatabaseURL, dialect: any Dialect, pool: PoolConfiguration, monitor: QueryMonitor,
    cache: QueryCache?, clock: @escaping @Sendable () -> Timestamp,
    connect: @escaping @Sendable () async throws -> any DatabaseConnection
  ) {
    self.url = url
    self.dialect = dialect
    self.monitor = monitor
    self.cache = cache
    self.clock = clock
    var one = pool
    (one.minimum, one.maximum) = (1, 1)
    writers = ConnectionPool(one, open: connect)
    readers = writers
  }

  /// Makes a database and opens as many connections as its pool has at least.
  ///
  /// - Throws: ``DatabaseError`` where it can't be reached.
  public static func open(
    _ url: DatabaseURL, pool: PoolConfiguration = PoolConfiguration(),
    monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    let database = Database(
      url, pool: pool, monitor: monitor, cache: cache, logger: logger,
      clock: clock)
    do {
      try await database.writers.prepare()
      try await database.writers.fill()
      try await database.readers.fill()
    } catch {
      await database.close()
      throw error
    }
    return database
  }

  /// As ``open(_:pool:monitor:cache:logger:clock:)``, of the text of a URL.
  public static func open(
    _ url: String, pool: PoolConfiguration = PoolConfiguration(),
    monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    try await open(
      try DatabaseURL(url), pool: pool, monitor: monitor, cache: cache, logger: logger,
      clock: clock)
  }

  /// The system's time.
  public static let systemClock: @Sendable () -> Timestamp = {
    Timestamp(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded()))
  }

  /// The instant that timestamps are set to.
  public var now: Timestamp { clock() }

  /// Runs a statement that returns no rows, on a connection that is free.
  ///
  /// - Returns: how many rows it inserted, updated or deleted.
  /// - Throws: ``DatabaseError``; `timeout` where no connection becomes free, `misuse` inside of the
  ///   closure of a transaction of this database. `CancellationError` where the task is cancelled.
  public func execute(_ statement: SQLStatement) async throws -> Int {
    defer { forget(WrittenTables(statement)) }
    return try await run(in: writers) { try $0.execute(statement) }
  }

  /// Runs a statement and returns all of its rows. Throws as ``execute(_:)``.
  public func query(_ statement: SQLStatement) async throws -> [Row] {
    try await read(statement) { try $0.query(statement) }
  }

  /// Runs a statement and makes a value of each of its rows, on the connection's thread and without a copy
  /// of the row. Throws as ``execute(_:)``, and what `read` throws.
  public func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    try await self.read(statement) { try $0.fetch(statement, read) }
  }

  private func read<Result: Sendable>(
    _ statement: SQLStatement,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    defer { forget(WrittenTables(statement)) }
    guard readers !== writers, statement.seemsToRead else {
      return try await run(in: writers, work)
    }
    do {
      return try await run(in: readers, work)
    } catch let error as DatabaseError where error.code == .readOnly {
      // Such as `with … insert … returning`; nothing of it was done.
      return try await run(in: writers, work)
    }
  }

  /// The rows of a query, fetched in portions while they are read, in a transaction that only reads.
  public func stream(_ statement: SQLStatement) -> RowStream {
    RowStream(source: .database(self), statement: statement)
  }

  /// Writes all batches of a source to a table by the fastest safe route. Throws as ``execute(_:)``.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) async throws -> LoadSummary {
    defer { forget(.table(WrittenTables.normalized(request.table.name.name))) }
    return try await run(in: writers) { try $0.load(request, from: source) }
  }

  /// Runs SQL of several statements, separated by semicolons, that binds nothing. Throws as
  /// ``execute(_:)``.
  public func executeScript(_ sql: String) async throws {
    defer { forget(.unknown) }
    try await run(in: writers) { try $0.executeScript(sql) }
  }

  /// The tables of the database (chosen schemas only where named), read from its catalogue.
  public func tables(in schemas: [String]? = nil) async throws -> [TableSchema] {
    try await run(in: readers) { try $0.tables(in: schemas) }
  }

  /// How the connections are used at the moment.
  public var poolStatus: PoolStatus {
    readers === writers ? writers.status : writers.status + readers.status
  }

  /// Closes the connections that are idle at once, and the others as soon as they are; later calls
  /// throw.
  public func close() async {
    // The writer last: the last connection to a file of SQLite tidies up behind all of them.
    if readers !== writers { await readers.close() }
    await writers.close()
  }
}
