public import SeedDatabase
public import SeedSchema
public import Logging

extension Database {
  /// Opens an in-memory copy of an image with one connection; closing it discards the copy.
  ///
  /// - Throws: `DatabaseError` of code `corrupt` if the image is not a database.
  public static func open(
    _ image: SQLiteImage, monitor: QueryMonitor = QueryMonitor(), cache: QueryCache? = nil,
    logger: Logger? = nil, clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async throws -> Database {
    let database = Database(
      DatabaseURL(.sqlite(path: ":memory:", mode: .create)), dialect: SQLiteDialect(),
      pool: PoolConfiguration(), monitor: monitor, cache: cache, clock: clock
    ) {
      try await image.connect(monitor: monitor, logger: logger)
    }
    do {
      try await database.writers.prepare()
    } catch {
      await database.close()
      throw error
    }
    return database
  }

  /// Opens a database on a connection that never commits; see `SandboxConnection`. Closing the
  /// database leaves the connection open for the next one.
  public static func open(
    _ sandbox: SandboxConnection, url: DatabaseURL, monitor: QueryMonitor,
    clock: @escaping @Sendable () -> Timestamp = Database.systemClock
  ) async -> Database {
    Database(
      url, dialect: sandbox.dialect, pool: PoolConfiguration(), monitor: monitor, cache: nil,
      clock: clock
    ) { sandbox }
  }

  /// Returns a placeholder for a missing database: every use throws `misuse` with the reason.
  public static func missing(_ reason: String) -> Database {
    Database(
      DatabaseURL(.sqlite(path: ":memory:", mode: .create)), dialect: SQLiteDialect(),
      pool: PoolConfiguration(), monitor: QueryMonitor(), cache: nil, clock: systemClock
    ) { throw DatabaseError(.misuse, reason) }
  }

  /// Returns the bytes of the database, which must be an SQLite file or in memory.
  ///
  /// - Throws: `DatabaseError` of code `unsupported` for other databases.
  public func image() async throws -> SQLiteImage {
    try await run(in: writers) { try SQLiteImage.serialized(from: $0) }
  }
}
