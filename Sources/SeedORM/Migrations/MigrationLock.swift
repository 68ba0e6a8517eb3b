import SeedDatabase
import SeedSchema

/// Keeps two processes from applying migrations at once.
///
/// In SQLite, a write transaction is the lock. In PostgreSQL, it is an advisory lock of the
/// transaction, or of the session for a migration without one. It is polled rather than waited for:
/// a waiting session holds a snapshot, and `CREATE INDEX CONCURRENTLY` would wait for that.
struct MigrationLock: Sendable {
  let dialect: any Dialect
  let deadline: ContinuousClock.Instant
  let timeout: Duration

  /// "seedkit" in ASCII, and a number for migrations.
  private static let key: Int64 = 0x7365_6564_6b69_7401

  init(_ dialect: any Dialect, timeout: Duration) {
    self.dialect = dialect
    self.timeout = timeout
    deadline = .now + timeout
  }

  /// Begins a transaction that holds the lock.
  func begin(
    _ options: TransactionOptions, on connection: any DatabaseConnection
  ) async throws {
    try await retry(on: connection) { connection in
      do {
        try connection.begin(options)
      } catch let error as DatabaseError where error.code == .busy {
        return false
      }
      guard connection.dialect.migrations.hasAdvisoryLocks else { return true }
      do {
        if try Self.asks("pg_try_advisory_xact_lock", connection) { return true }
      } catch {
        try? connection.rollback()
        throw error
      }
      try connection.rollback()
      return false
    }
  }

  /// Takes the lock for the session.
  func takeForSession(on connection: any DatabaseConnection) async throws {
    guard dialect.migrations.hasAdvisoryLocks else { return }
    try await retry(on: connection) { try Self.asks("pg_try_advisory_lock", $0) }
  }

  /// Releases the session's lock.
  static func release(_ connection: isolated any DatabaseConnection) throws {
    guard connection.dialect.migrations.hasAdvisoryLocks else { return }
    _ = try asks("pg_advisory_unlock", connection)
  }

  private static func asks(
    _ function: String, _ connection: isolated any DatabaseConnection
  ) throws -> Bool {
    let rows = try connection.query(
      "SELECT pg_catalog.\(unescaped: function)(\(key)) AS is_granted")
    return rows.first?["is_granted"] == .boolean(true)
  }

  private func retry(
    on connection: any DatabaseConnection,
    _ attempt: @escaping @Sendable (isolated any DatabaseConnection) throws -> Bool
  ) async throws {
    while true {
      if try await StatementCancellation.guarding(connection, attempt) { return }
      guard ContinuousClock.now < deadline else {
        throw MigrationError(
          .locked,
          "another process applies migrations, or keeps the database locked, for more than \(timeout)"
        )
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 20...80)))
    }
  }
}
