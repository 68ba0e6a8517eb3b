package import SeedDatabase

extension SQLiteConnection: LimitedConnection {
  /// A new connection waits ``WaitLimits/usualSQLiteLock`` seconds, and runs a statement for as long
  /// as it takes.
  package func apply(_ limits: WaitLimits) {
    if let seconds = limits.statement { limitStatements(seconds: seconds) }
    guard let lock = limits.lock else { return }
    // SQLite has no endless wait.
    let seconds = lock == 0 ? WaitLimits.longest : lock
    setBusyTimeout(milliseconds: WaitLimits.milliseconds(seconds))
  }
}
