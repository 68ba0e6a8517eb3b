public import SeedDatabase
import SeedSchema
public import Logging

extension Database {
  /// Opens a database whose reads are served by replicas of it.
  ///
  /// ```swift
  /// let db = try await Database.open(
  ///   "postgres://app@primary/shop",
  ///   replicas: ["postgres://app@replica1/shop", "postgres://app@replica2/shop"],
  ///   reading: ReplicaConfiguration(balancing: .leastBusy, maximumLag: .seconds(5)))
  /// ```
  ///
  /// Writes and transactions go to the primary; queries, streams and read-only transactions to a
  /// replica, if one is usable, or otherwise to the primary. Each replica has a pool of the same
  /// configuration, and one more connection for checks. A replica that can't be reached is skipped
  /// and retried later.
  ///
  /// - Parameters:
  ///   - primary: the database.
  ///   - replicas: its copies, which the database's server keeps up to date. They are only read.
  ///   - reading: how reads are divided.
  ///   - pool: the size of each pool.
  ///   - monitor: sees the statements on all of them.
  ///   - cache: the cache of query results, if any. Cached queries go to the primary: a lagging
  ///     replica's rows would be kept.
  ///   - logger: receives the servers' notices.
  ///   - clock: the clock for timestamps.
  /// - Returns: the database.
  /// - Throws: `DatabaseError` if the primary can't be reached.
  public static func open(
    _ primary: DatabaseURL, replicas: [DatabaseURL],
    reading: ReplicaConfiguration = ReplicaConfiguration(),
    pool: PoolConfiguration = PoolConfiguration(), monitor: QueryMonitor = QueryMonitor(),
    cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    let copies = replicas.map { url in
      Replica(url, pool: pool, checkTimeout: reading.checkTimeout) {
        try await url.connectForReading(monitor: monitor, logger: logger)
      }
    }
    // Checks are not the program's statements: the monitor doesn't see those of the primary.
    let probe = ReplicaProbe(isReplica: false, timeout: reading.checkTimeout) {
      try await primary.connect(logger: logger)
    }
    let hub = ChangeHub(cache)
    let (writers, readers) = pools(primary, pool, monitor, logger, hub)
    let database = Database(
      primary, writers: writers, readers: readers,
      replicas: ReplicaSet(copies, primary: probe, reading), monitor: monitor, cache: cache,
      hub: hub, clock: clock)
    try await database.prepare()
    return database
  }

  /// Opens a database with replicas from URL strings; see
  /// ``open(_:replicas:reading:pool:monitor:cache:logger:clock:)-(DatabaseURL,_,_,_,_,_,_,_)``.
  ///
  /// - Throws: `DatabaseError` if a URL is invalid or the primary can't be reached.
  public static func open(
    _ primary: String, replicas: [String], reading: ReplicaConfiguration = ReplicaConfiguration(),
    pool: PoolConfiguration = PoolConfiguration(), monitor: QueryMonitor = QueryMonitor(),
    cache: QueryCache? = nil, logger: Logger? = nil,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    try await open(
      try DatabaseURL(primary), replicas: try replicas.map { try DatabaseURL($0) },
      reading: reading, pool: pool, monitor: monitor, cache: cache, logger: logger, clock: clock)
  }

  /// Runs work whose reads see the writes before them in the same work, and in tasks that it
  /// starts.
  ///
  /// ```swift
  /// try await db.readingOwnWrites {
  ///   let user = try await User(username: "ann").create(in: db)
  ///   let found = try await User.find(user.id, in: db)  // never nil because a replica lags
  ///   print(found?.username ?? "")
  /// }
  /// ```
  ///
  /// After a write, reads go to the primary until a check finds a replica that has the write. A
  /// server wraps the handling of each request in it. Without replicas, it just runs the work.
  ///
  /// - Throws: any error of the work.
  public nonisolated(nonsending) func readingOwnWrites<Result, Failure: Error>(
    _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    try await reading(isPrimary: false, work)
  }

  /// Runs work whose reads all go to the primary.
  ///
  /// - Throws: any error of the work.
  public nonisolated(nonsending) func readingPrimary<Result, Failure: Error>(
    _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    try await reading(isPrimary: true, work)
  }

  /// The state of each replica, in the order in which they were given.
  public var replicaStatus: [ReplicaStatus] { replicas?.status ?? [] }

  /// Checks every replica now: measures its lag, and returns it to service if it had failed and
  /// responds again.
  ///
  /// - Returns: the state of each replica.
  @discardableResult
  public func checkReplicas() async -> [ReplicaStatus] {
    await replicas?.check()
    return replicaStatus
  }

  private nonisolated(nonsending) func reading<Result, Failure: Error>(
    isPrimary: Bool, _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    guard let replicas else { return try await work() }
    let scope = ReadScope(of: replicas, isPrimary: isPrimary)
    let result = await ReadScope.$current.withValue(scope) {
      do throws(Failure) {
        return Swift.Result<Result, Failure>.success(try await work())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension DatabaseURL {
  /// Opens a connection to a replica that can't write even if the server would allow it.
  fileprivate func connectForReading(
    monitor: QueryMonitor, logger: Logger?
  ) async throws -> any DatabaseConnection {
    switch target {
    case .sqlite(let path, _):
      return try await DatabaseURL(.sqlite(path: path, mode: .readOnly))
        .connect(monitor: monitor, logger: logger)
    case .postgres:
      let connection = try await connect(monitor: monitor, logger: logger)
      do {
        // A logical replica, or one that was promoted, would accept writes.
        _ = try await connection.query(
          """
          SELECT pg_catalog.set_config('default_transaction_read_only', 'on', false)
          WHERE NOT pg_catalog.pg_is_in_recovery()
          """)
        return connection
      } catch {
        await connection.close()
        throw error
      }
    }
  }
}
