public import Foundation

/// A process that may still run.
public struct RunningCommand {
  /// The process.
  public let process: Process
  let output: URL
  let error: URL
  let ended: AsyncStream<Void>

  /// What it has written to standard error.
  public var written: String { get throws { try String(contentsOf: error, encoding: .utf8) } }

  /// Waits until it has ended.
  public func result() async throws -> CommandResult {
    for await _ in ended {}
    return CommandResult(
      code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      error: try String(contentsOf: error, encoding: .utf8),
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Waits until `condition` is met, or the process has ended.
  ///
  /// - Returns: whether the process still runs.
  @discardableResult
  public func waits(until condition: () async throws -> Bool) async throws -> Bool {
    while process.isRunning {
      if try await condition() { return true }
      try await Task.sleep(for: .milliseconds(5))
    }
    return false
  }
}
