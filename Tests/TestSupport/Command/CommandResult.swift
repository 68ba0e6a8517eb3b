import Foundation

/// What a process wrote, and how it ended.
public struct CommandResult: Sendable {
  /// The exit code, or the number of the signal that ended it.
  public var code: Int32
  /// What it wrote to standard output.
  public var output: String
  /// What it wrote to standard error.
  public var error: String
  /// Whether a signal ended it.
  public var wasKilled: Bool

  /// Standard output as JSON.
  public func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
  }
}
