internal import SeedDatabase
internal import ArgumentParser

/// How long a command waits for other sessions.
struct WaitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Seconds to wait for a lock of another session; 0 waits for ever.",
      discussion: "Default: 60 on PostgreSQL, 5 on SQLite.", valueName: "seconds"))
  var lockTimeout: Int?

  func validate() throws {
    guard lockTimeout.map({ (0...WaitLimits.longest).contains($0) }) ?? true else {
      throw ArgumentParser.ValidationError(
        "--lock-timeout must be from 0 to \(WaitLimits.longest)")
    }
  }
}
