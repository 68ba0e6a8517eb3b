internal import ArgumentParser
internal import SeedFormat
internal import SeedKit
internal import SeedORM

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Says what went wrong, and ends the process with the code for it.
enum Failures {
  static func exit(with error: any Error) -> Never {
    switch error {
    case let error as DiagnosticsError:
      Diagnostics.print(error.diagnostics)
      Glibc.exit(CommandFailure.Code.files.rawValue)
    case let error as CommandFailure:
      report(error.message, hint: error.hint)
      Glibc.exit(error.code.rawValue)
    case let error as ExpectationFailure:
      report("\(error.span.file):\(error.span.line): \(error)", hint: unchanged)
      Glibc.exit(CommandFailure.Code.expectation.rawValue)
    case let error as DatabaseError:
      report(error.description + (error.detail.map { "\n  \($0)" } ?? ""))
      Glibc.exit(
        error.code == .interrupted
          ? CommandFailure.Code.interrupted.rawValue : CommandFailure.Code.database.rawValue)
    case is GenerationError, is InvalidValueError:
      report("\(error)", hint: unchanged)
      Glibc.exit(CommandFailure.Code.data.rawValue)
    case is CancellationError:
      report("interrupted", hint: unchanged)
      Glibc.exit(CommandFailure.Code.interrupted.rawValue)
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
