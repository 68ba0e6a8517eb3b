import SeedSchema
import SeedDatabase
import Logging

extension Database {
  /// Creates the pools for this kind of database: one for writing and one for reading.
  static func pools(
    _ url: DatabaseURL, _ configuration: PoolConfiguration, _ monitor: QueryMonitor,
    _ logger: Logger?, _ hub: ChangeHub
  ) -> (writers: ConnectionPool, readers: ConnectionPool) {
    let connect: @Sendable () async throws -> any DatabaseConnection = {
      let connection = try await url.connect(monitor: monitor, logger: logger)
      if hub.recordsSQLite, let connection = connection as? any ChangeRecordingConnection {
        await connection.recordChanges { hub.publish($0) }
      }
      return connection
    }
    guard case .sqlite(let path, let mode) = url.target else {
      let pool = ConnectionPool(configuration, open: connect)
      return (pool, pool)
    }
    // An in-memory or temporary database belongs to its connection, so exactly one connection must
    // stay open.
    if path.isEmpty || path == ":memory:" {
      var one = configuration
      (one.minimum, one.maximum) = (1, 1)
      let pool = ConnectionPool(one, open: connect)
      return (pool, pool)
    }
    if mode.isReadOnly || configuration.maximum == 1 {
      let pool = ConnectionPool(configuration, open: connect)
      return (pool, pool)
    }
    var (one, rest) = (configuration, configuration)
    (one.minimum, one.maximum) = (min(1, configuration.minimum), 1)
    (rest.minimum, rest.maximum) = (max(0, configuration.minimum - 1), configuration.maximum - 1)
    let writers = ConnectionPool(one) {
      let connection = try await connect()
      try await useWriteAheadLog(connection, waiting: configuration.timeout)
      return connection
    }
    let reading = DatabaseURL(.sqlite(path: path, mode: .readOnly))
    let readers = ConnectionPool(rest) {
      // The writer creates the file and the state that readers share.
      try await writers.prepare()
      return try await reading.connect(monitor: monitor, logger: logger)
    }
    return (writers, readers)
  }

  /// Switches a file to write-ahead logging. If the file system doesn't support it, SQLite keeps
  /// the old mode, and readers wait for the writer.
  ///
  /// The switch needs the file for itself: of several processes that open a new one, each waits as
  /// long as for a free connection.
  private static func useWriteAheadLog(
    _ connection: any DatabaseConnection, waiting timeout: Duration
  ) async throws {
    let end = ContinuousClock.now + timeout
    while true {
      do {
        _ = try await connection.query("PRAGMA journal_mode = WAL")
        return
      } catch let error as DatabaseError where error.code == .busy && ContinuousClock.now < end {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }

  /// Runs work on a free connection.
  ///
  /// A connection that turns out to be dead before the work begins is replaced.
  func run<Result: Sendable>(
    in pool: ConnectionPool,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> Result {
    let (connection, result) = try await begin(in: pool) { connection in
      let result = try work(connection)
      guard !connection.isInTransaction else {
        throw DatabaseError(
          .misuse,
          "a statement began a transaction, which was rolled back: use `transaction` instead")
      }
      return result
    }
    pool.release(connection)
    return result
  }

  /// Throws if the current task has an open transaction of this database.
  func checkNotInTransaction() throws {
    guard !holders.containsCurrentTask else {
      throw DatabaseError(
        .misuse,
        "this task has an open transaction: use it instead of the database, or wait until it ends")
    }
  }

  /// Takes a connection and begins to use it; returns it to the pool if that fails.
  func begin<Result: Sendable>(
    in pool: ConnectionPool,
    _ work: @escaping @Sendable (isolated any DatabaseConnection) throws -> Result
  ) async throws -> (any DatabaseConnection, Result) {
    try checkNotInTransaction()
    var attempts = 0
    while true {
      let connection = try await pool.acquire()
      do {
        let result = try await StatementCancellation.guarding(connection) { connection in
          guard connection.isConnected else { throw StaleConnection() }
          return try work(connection)
        }
        return (connection, result)
      } catch let error as StaleConnection {
        await pool.discard(connection)
        attempts += 1
        // All idle connections may have died together; but if a new one dies at once, something
        // else is wrong.
        if attempts > pool.configuration.maximum { throw error.databaseError }
      } catch {
        await pool.recover(connection)
        throw error
      }
    }
  }
}

/// A connection was found dead before anything was sent.
private struct StaleConnection: Error {
  var databaseError: DatabaseError {
    DatabaseError(.connection, "the server closes every connection as soon as it is open")
  }
}
