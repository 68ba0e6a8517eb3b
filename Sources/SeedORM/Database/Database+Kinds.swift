public import Logging

extension Database {
  /// Makes a copy of an image in memory, which is gone when it is closed. It has one connection.
  ///
  /// - Throws: ``DatabaseError`` of code `corrupt` where the image is none of a database.
  public static func open(
    _ image: SQLiteImage, monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil,
    logger: Logger? = nil, clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    let database = Database(
      DatabaseURL(.sqlite(path: ":memory:", mode: .create)), dialect: SQLiteDialect(),
      pool: PoolConfiguration(), monitor: monitor, cache: cache, clock: clock
    ) {
      try await SQLiteConnection.open(image, monitor: monitor, logger: logger)
    }
    do {
      try await database.writers.prepare()
    } catch {
      await database.close()
      throw error
    }
    return database
  }

  /// Makes a database over a connection on which nothing is ever committed: see
  /// ``SandboxConnection``. It is closed with the connection left open, for the next one.
  public static func open(
    _ sandbox: SandboxConnection, url: DatabaseURL, monitor: QueryMonitor,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async -> Database {
    Database(
      url, dialect: sandbox.dialect, pool: PoolConfiguration(), monitor: monitor, cache: nil,
      clock: clock
    ) { sandbox }
  }

  /// A database that is not there: whatever uses it throws `misuse`.
  public static func missing(_ reason: String) -> Database {
    Database(
      DatabaseURL(.sqlite(path: ":memory:", mode: .create)), dialect: SQLiteDialect(),
      pool: PoolConfiguration(), monitor: QueryMonitor(), cache: nil, clock: systemClock
    ) { throw DatabaseError(.misuse, reason) }
  }

  /// The bytes of the database, where it is one in memory or a file of SQLite.
  ///
  /// - Throws: ``DatabaseError`` of code `unsupported` where it is none.
  public func image() async throws -> SQLiteImage {
    try await run(in: writers) { connection in
      guard let connection = connection as? SQLiteConnection else {
        throw DatabaseError(.unsupported, "an image is made of SQLite alone")
      }
      return try connection.assumeIsolated { try $0.image() }
    }
  }
}
