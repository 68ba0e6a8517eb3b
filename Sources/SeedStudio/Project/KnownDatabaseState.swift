internal import SeedPlanning

/// The state of a database when it was last read.
struct KnownDatabaseState: Sendable {
  var state: DatabaseState
  var revision: Int
  var isSlow: Bool
  /// Why it couldn't be read.
  var problem: String?
}
