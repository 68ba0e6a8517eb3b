internal import ArgumentParser
internal import SeedFormat
internal import SeedKit
internal import SeedORM

/// Says what went wrong, and ends the process with the code for it.
enum Failures {
  /// - Parameter state: what the error leaves of the database.
  static func exit(with error: any Error, state: String = unchanged) -> Never {
    switch error {
    case let error as UnfinishedRun: exit(with: error.cause, state: error.whatStays)
    case let error as DiagnosticsError:
      Diagnostics.print(error.diagnostics)
      Platform.end(CommandFailure.Code.files.rawValue)
    case let error as CommandFailure:
      report(error.message, hint: error.hint)
      Platform.end(error.code.rawValue)
    case let error as ExpectationFailure:
      report("\(error.span.file):\(error.span.line): \(error)", hint: state)
      Platform.end(CommandFailure.Code.expectation.rawValue)
    case let error as DatabaseError:
      // An interruption by the user ends a run as a `CancellationError`.
      let isTimeout = error.code == .interrupted && error.sqlState != nil
      report(
        error.description + safeDetail(of: error),
        hint: isTimeout
          ? "where it was the server's `statement_timeout`: PGOPTIONS='-c statement_timeout=0'"
          : state == unchanged ? nil : state)
      Platform.end(
        error.code == .interrupted && !isTimeout
          ? CommandFailure.Code.interrupted.rawValue : CommandFailure.Code.database.rawValue)
    case let error as ShardError:
      report(error.description, hint: error.hint)
      Platform.end(
        error.code == .unsuitable
          ? CommandFailure.Code.files.rawValue : CommandFailure.Code.database.rawValue)
    case is GenerationError, is InvalidValueError:
      report("\(error)", hint: state)
      Platform.end(CommandFailure.Code.data.rawValue)
    case is CancellationError:
      report("interrupted", hint: state)
      Platform.end(CommandFailure.Code.interrupted.rawValue)
    default:
      Seed.exit(withError: error)
    }
  }

  private static let unchanged = "the database is as it was"

  /// What the server adds, without the values of rows that it repeats: a log is no place for them.
  private static func safeDetail(of error: DatabaseError) -> String {
    let repeatsValues = ["22", "23"].contains(error.sqlState?.prefix(2))
    if !repeatsValues { return error.detail.map { "\n  \($0)" } ?? "" }
    return error.columns.isEmpty ? "" : "\n  columns: \(error.columns.joined(separator: ", "))"
  }

  private static func report(_ message: String, hint: String? = nil) {
    let label = Console.styled("error:", "1;31", if: Console.hasErrorColor)
    Console.printError("\(label) \(message)")
    if let hint { Console.printError("  \(hint)") }
  }
}
