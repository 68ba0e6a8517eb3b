public import SeedDatabase
public import SeedSchema
public import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A database: a `DatabaseURL` and a pool of connections to it.
///
/// ```swift
/// let db = try await Database.open("postgres://postgres@localhost/shop")
/// let rows = try await db.query("select username from users where age > \(18)")
/// try await db.transaction { tx in
///   try await tx.execute("delete from carts where user_id = \(id)")
/// }
/// await db.close()
/// ```
///
/// An SQLite file is written by one connection and read by others concurrently, so it is switched
/// to write-ahead logging. Cancelling a task stops its running statement.
public final class Database: DatabaseContext, Sendable {
  /// The database's URL; it prints without its passwords.
  public let url: DatabaseURL
  /// The kind of database.
  public let dialect: any Dialect
  /// The monitor that sees every statement.
  public let monitor: QueryMonitor
  /// The cache of query results, if any.
  public let cache: QueryCache?
  /// The connections that may write.
  let writers: ConnectionPool
  /// The connections for reading; the same pool as ``writers`` if the database needs no others.
  let readers: ConnectionPool
  /// The replicas that serve reads, if any.
  let replicas: ReplicaSet?
  let holders = TransactionHolders()
  /// Publishes changes.
  let hub: ChangeHub
  let clock: @Sendable () -> Timestamp

  /// Creates a database that opens connections on demand.
  public convenience init(
    _ url: DatabaseURL,
    pool: PoolConfiguration = PoolConfiguration(),
    monitor: QueryMonitor = QueryMonitor(),
    cache: QueryCache? = nil,
    logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) {
    let hub = ChangeHub(cache)
    let (writers, readers) = Self.pools(url, pool, monitor, logger, hub)
    self.init(
      url, writers: writers, readers: readers, replicas: nil, monitor: monitor, cache: cache,
      hub: hub, clock: clock)
  }

  /// Creates a database with one connection.
  convenience init(
    _ url: DatabaseURL,
    dialect: any Dialect,
    pool: PoolConfiguration,
    monitor: QueryMonitor,
    cache: QueryCache?,
    clock: @escaping @Sendable () -> Timestamp,
    connect: @escaping @Sendable () async throws -> any DatabaseConnection
  ) {
    var one = pool
    (one.minimum, one.maximum) = (1, 1)
    let only = ConnectionPool(one, open: connect)
    self.init(
      url, dialect: dialect, writers: only, readers: only, replicas: nil, monitor: monitor,
      cache: cache, clock: clock)
  }

  /// Creates a database from its pools.
  init(
    _ url: DatabaseURL, dialect: (any Dialect)? = nil, writers: ConnectionPool,
    readers: ConnectionPool, replicas: ReplicaSet?, monitor: QueryMonitor, cache: QueryCache?,
    hub: ChangeHub? = nil, clock: @escaping @Sendable () -> Timestamp
  ) {
    self.url = url
    self.monitor = monitor
    self.cache = cache
    self.clock = clock
    self.hub = hub ?? ChangeHub(cache)
    self.writers = writers
    self.readers = readers
    self.replicas = replicas
    switch url.target {
    case .postgres: self.dialect = dialect ?? PostgresDialect()
    case .sqlite: self.dialect = dialect ?? SQLiteDialect()
    }
  }

  /// Opens a database with the minimum number of connections of its pool.
  ///
  /// - Throws: `DatabaseError` if it can't be reached.
  public static func open(
    _ url: DatabaseURL, pool: PoolConfiguration = PoolConfiguration(),
    monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    let database = Database(
      url, pool: pool, monitor: monitor, cache: cache, logger: logger,
      clock: clock)
    try await database.prepare()
    return database
  }

  /// Opens the minimum number of connections; closes the database if that fails.
  func prepare() async throws {
    do {
      try await writers.prepare()
      try await writers.fill()
      try await readers.fill()
    } catch {
      await close()
      throw error
    }
    await replicas?.start()
  }

  /// Opens a database from a URL string; see ``open(_:pool:monitor:cache:logger:clock:)``.
  ///
  /// - Throws: `DatabaseError` if the string isn't a URL, or the database can't be opened.
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

  /// The current instant, for timestamps.
  public var now: Timestamp { clock() }

  /// Runs a statement that returns no rows, on a free connection.
  ///
  /// - Returns: the number of rows inserted, updated or deleted.
  /// - Throws: `DatabaseError`; `timeout` if no connection becomes free, `misuse` inside a
  ///   transaction closure of this database. `CancellationError` if the task is cancelled.
  @discardableResult
  public func execute(_ statement: SQLStatement) async throws -> Int {
    try await writing(WrittenTables(statement)) {
      try await run(in: writers) { try $0.execute(statement) }
    }
  }

  /// Runs a statement and returns all of its rows. Throws as ``execute(_:)``.
  public func query(_ statement: SQLStatement) async throws -> [Row] {
    try await read(statement) { try $0.query(statement) }
  }

  /// Runs a statement and maps each of its rows to a value, on the connection's thread and without
  /// copying the row.
  ///
  /// - Throws: `DatabaseError` if the statement fails, or any error of `read`.
  public func fetch<Value: Sendable>(
    _ statement: SQLStatement, _ read: @escaping @Sendable (borrowing RowReader) throws -> Value
  ) async throws -> [Value] {
    try await self.read(statement) { try $0.fetch(statement, read) }
  }

  private func read<Result: Sendable>(
    _ statement: SQLStatement,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    try await writing(WrittenTables(statement)) {
      guard statement.seemsToRead else { return try await run(in: writers, work) }
      do {
        return try await read { try await run(in: $0, work) }
      } catch let error as DatabaseError where error.code == .readOnly && readers !== writers {
        // A statement such as `with … insert … returning`; nothing of it was executed.
        return try await run(in: writers, work)
      }
    }
  }

  /// Streams the rows of a query, fetched in portions on demand.
  public func stream(_ statement: SQLStatement) -> RowStream {
    RowStream(source: .database(self), statement: statement)
  }

  /// Loads all batches of a source into a table.
  ///
  /// SQLite's indexes of an empty table that gets many rows are dropped for the load and recreated
  /// after it, in the same transaction.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func load(
    _ request: LoadRequest, from source: any BatchSource
  ) async throws -> LoadSummary {
    try await writing(.table(WrittenTables.normalized(request.table.name.name))) {
      try await run(in: writers) { try $0.loadRecreatingIndexes(request, from: source) }
    }
  }

  /// Runs several statements, separated by semicolons, without bound values.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  public func executeScript(_ sql: String) async throws {
    try await writing(.unknown) { try await run(in: writers) { try $0.executeScript(sql) } }
  }

  /// Returns the tables of the database, or only of the given schemas, read from its catalog.
  ///
  /// - Throws: `DatabaseError` if the catalog can't be read.
  public func tables(in schemas: [String]? = nil) async throws -> [TableSchema] {
    try await run(in: readers) { try $0.tables(in: schemas) }
  }

  /// The current use of the connections.
  public var poolStatus: PoolStatus {
    readers === writers ? writers.status : writers.status + readers.status
  }

  /// Closes idle connections immediately and busy ones when they are returned; later calls throw.
  public func close() async {
    await hub.close()
    // The writer closes last: the last connection to an SQLite file cleans up for all.
    await replicas?.close()
    if readers !== writers { await readers.close() }
    await writers.close()
  }
}
