import SeedDatabase

/// The differences between databases for scripts and change tracking.
///
/// Each property switches over every case, so that a new database can't silently get the value
/// of another one.
extension SQLSyntax {
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
