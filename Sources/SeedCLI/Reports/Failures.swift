internal import SeedDatabase
internal import SeedFormat
internal import SeedGeneration
internal import SeedKit
internal import ArgumentParser

/// Reports an error, and exits with its code.
enum Failures {
  /// Whether the command line asks for JSON, even if it is invalid otherwise.
  static let areJSON = CommandLine.arguments.dropFirst().prefix { $0 != "--" }.contains("--json")

  /// - Parameters:
  ///   - error: what the command has thrown.
  ///   - output: where JSON goes.
  static func exit(with error: any Error, output: Int32 = Platform.output) -> Never {
    guard let report = FailureReport(error) else { Seed.exit(withError: error) }
    if areJSON {
      write(report, to: output)
    } else {
      print(report, of: error)
    }
    Platform.end(report.code)
  }

  private static func write(_ report: FailureReport, to output: Int32) {
    guard let text = try? JSONOutput.text(["error": report]) else { return }
    Platform.write(text + "\n", to: output)
  }

  private static func print(_ report: FailureReport, of error: any Error) {
    let cause = (error as? PartialCommitError)?.cause ?? error
    switch cause {
    case let error as DiagnosticsError: return Diagnostics.print(error.diagnostics)
    case let error as DatabaseError: say(report.message + safeDetail(of: error))
    case is CommandFailure, is ShardError, is SchemaError, is ExpectationFailure,
      is GenerationError,
      is InvalidValueError, is CancellationError:
      say(report.message)
    default:
      guard CommandFailure(error) != nil else { Seed.exit(withError: error) }
      say(report.message)
    }
    if let hint = report.hint { Console.printError("  \(hint)") }
    // An error before anything was written needs no note about the state.
    let isNoted = (cause as? DatabaseError)?.rejectsWrites ?? true
    if let state = report.state, isNoted || state != FailureReport.unchanged {
      Console.printError("  \(state)")
    }
  }

  /// The server's details, without values of rows, which don't belong in a log.
  private static func safeDetail(of error: DatabaseError) -> String {
    let repeatsValues = ["22", "23"].contains(error.sqlState?.prefix(2))
    if !repeatsValues { return error.detail.map { "\n  \($0)" } ?? "" }
    return error.columns.isEmpty ? "" : "\n  columns: \(error.columns.joined(separator: ", "))"
  }

  private static func say(_ message: String) {
    GitHubActions.annotate(message)
    let label = Console.styled("error:", "1;31", if: Console.hasErrorColor)
    Console.printError("\(label) \(message)")
  }
}
