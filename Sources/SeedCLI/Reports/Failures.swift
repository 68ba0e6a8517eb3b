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
      report(
        error.description + (error.detail.map { "\n  \($0)" } ?? ""),
        hint: state == unchanged ? nil : state)
      Platform.end(
        error.code == .interrupted
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

  private static func report(_ message: String, hint: String? = nil) {
    let label = Console.styled("error:", "1;31", if: Console.hasErrorColor)
    Console.printError("\(label) \(message)")
    if let hint { Console.printError("  \(hint)") }
  }
}
