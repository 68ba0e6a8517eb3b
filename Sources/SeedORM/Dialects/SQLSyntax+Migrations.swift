import SeedDatabase

/// The differences between databases for migrations and change tracking.
///
/// Each property switches over every case, so that a new database can't silently get the value
/// of another one.
extension SQLSyntax {
  /// Whether a process locks migrations by an advisory lock; otherwise a write transaction is the
  /// lock.
  var hasAdvisoryLocks: Bool {
    switch self {
    case .sqlite: false
    case .postgres: true
    }
  }

  /// Whether a connection chooses before a transaction how it treats foreign keys, and checks
  /// deferred ones itself.
  var choosesForeignKeysBeforeTransactions: Bool {
    switch self {
    case .sqlite: true
    case .postgres: false
    }
  }

  /// Whether changes of tables are reported by triggers; otherwise the connection reports them.
  var reportsChangesByTriggers: Bool {
    switch self {
    case .sqlite: false
    case .postgres: true
    }
  }

  /// Whether the end of a script also ends its last comment.
  var endsOpenComments: Bool {
    switch self {
    case .sqlite: true
    case .postgres: false
    }
  }
}
