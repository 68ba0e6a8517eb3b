import SeedSchema

/// How long statements of a connection may wait or run.
package struct WaitLimits: Sendable, Hashable {
  /// How many seconds a statement waits for a lock of another session; 0 for no limit, `nil` for
  /// the usual.
  package var lock: Int?
  /// How many seconds a statement may run; 0 for no limit, `nil` for the server's own limit.
  package var statement: Int?
  /// Whether ``statement`` replaces a shorter limit of the server.
  package var overridesStatement: Bool

  /// How many seconds a statement of PostgreSQL waits for a lock of another session by default.
  package static let usualPostgresLock = 60
  /// How many seconds a statement of SQLite waits for another connection by default.
  package static let usualSQLiteLock = 5
  /// How long a run waits for a table that it can also load with all its indexes.
  package static let rebuildLock = Duration.seconds(3)
  /// The largest number of seconds, 23 days, which is also SQLite's limit if none is wanted.
  package static let longest = 2_000_000
  /// The server's variable in which a session keeps its lock timeout.
  package static let setting = "seedkit.lock_timeout"

  package init(lock: Int? = nil, statement: Int? = nil, overridesStatement: Bool = false) {
    self.lock = lock
    self.statement = statement
    self.overridesStatement = overridesStatement
  }

  /// A number of seconds as the server's milliseconds.
  package static func milliseconds(_ seconds: Int) -> Int { max(0, min(seconds, longest)) * 1000 }
}

extension DatabaseConnection {
  /// Bounds how long statements wait or run from now on.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  package func limit(_ limits: WaitLimits) async throws {
    try await (self as? any LimitedConnection)?.apply(limits)
  }
}
