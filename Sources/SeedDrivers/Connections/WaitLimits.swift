import SeedSchema

/// How long statements of a connection may wait or run.
package struct WaitLimits: Sendable, Hashable {
  /// How many seconds a statement waits for a lock of another session; 0 for ever, `nil` for the usual.
  package var lock: Int?
  /// How many seconds a statement may run; `nil` for ever. For connections that only try something.
  package var statement: Int?

  /// How many seconds a statement waits for a lock of another session by default.
  package static let usualLock = 60
  /// The largest number of seconds.
  package static let longest = 2_000_000
  /// The server's variable in which a session keeps its lock timeout.
  static let setting = "seedkit.lock_timeout"

  package init(lock: Int? = nil, statement: Int? = nil) {
    self.lock = lock
    self.statement = statement
  }

  /// A number of seconds as the server's milliseconds.
  static func milliseconds(_ seconds: Int) -> Int { max(0, min(seconds, longest)) * 1000 }
}

extension DatabaseConnection {
  /// Bounds how long statements wait or run from now on.
  ///
  /// - Throws: ``DatabaseError`` if the connection is lost.
  package func limit(_ limits: WaitLimits) async throws {
    if let connection = self as? PostgresConnection { try await connection.apply(limits) }
    if let connection = self as? SQLiteConnection { await connection.apply(limits) }
  }
}

extension PostgresConnection {
  fileprivate func apply(_ limits: WaitLimits) throws(DatabaseError) {
    let lock = WaitLimits.milliseconds(limits.lock ?? WaitLimits.usualLock)
    var script = "SET lock_timeout = \(lock); SET \(WaitLimits.setting) = '\(lock)'"
    if let statement = limits.statement.map(WaitLimits.milliseconds), statement > 0 {
      // A shorter limit of the role or the database stays.
      script += """
        ; SELECT pg_catalog.set_config('statement_timeout', '\(statement)', false)
        FROM pg_catalog.pg_settings WHERE name = 'statement_timeout'
          AND setting::int8 NOT BETWEEN 1::int8 AND \(statement)::int8
        """
    }
    _ = try session.runScript(script)
  }
}

extension SQLiteConnection {
  /// SQLite waits five seconds by itself.
  fileprivate func apply(_ limits: WaitLimits) {
    guard let lock = limits.lock else { return }
    // SQLite has no endless wait: 2,000,000 seconds are 23 days.
    let seconds = lock == 0 ? WaitLimits.longest : lock
    setBusyTimeout(milliseconds: WaitLimits.milliseconds(seconds))
  }
}
