internal import SeedDatabase
internal import ArgumentParser

/// How long a command waits for other sessions, and for the server.
struct WaitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Seconds to wait for a lock of another session; 0 waits indefinitely.",
      discussion:
        "Default: \(WaitLimits.usualPostgresLock) on PostgreSQL, \(WaitLimits.usualSQLiteLock) on SQLite.",
      valueName: "seconds"))
  var lockTimeout: Int?

  @Option(
    help: ArgumentHelp(
      "Seconds that a statement may take; 0 is no limit.",
      discussion: "Default: 60 for --auto, otherwise no limit.", valueName: "seconds"))
  var statementTimeout: Int?

  /// The limits, with a command's own for statements.
  func limits(statement: Int? = nil) -> WaitLimits {
    WaitLimits(
      lock: lockTimeout, statement: statementTimeout ?? statement,
      overridesStatement: statementTimeout != nil)
  }

  func validate() throws {
    for (name, seconds) in [
      ("--lock-timeout", lockTimeout), ("--statement-timeout", statementTimeout),
    ] {
      guard seconds.map({ (0...WaitLimits.longest).contains($0) }) ?? true else {
        throw ArgumentParser.ValidationError("\(name) must be from 0 to \(WaitLimits.longest)")
      }
    }
  }
}
