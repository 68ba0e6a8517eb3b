internal import SeedFormat
internal import SeedKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// GitHub's presentation of a run besides the log: annotations of files, and the job's summary.
///
/// See "Workflow commands for GitHub Actions".
enum GitHubActions {
  private static let isActive = Platform.environment("GITHUB_ACTIONS") == "true"

  /// Shows a diagnostic beside its line.
  static func annotate(_ diagnostic: Diagnostic) {
    let message = diagnostic.hint.map { "\(diagnostic.message)\n\($0)" } ?? diagnostic.message
    annotate(message, isWarning: diagnostic.severity == .warning, at: diagnostic.span)
  }

  /// Shows a message, beside a line if it has one.
  static func annotate(_ message: String, isWarning: Bool = false, at span: SourceSpan? = nil) {
    guard isActive else { return }
    var properties = ["title=seed"]
    if let span {
      properties += [
        "file=\(escaped(path(span.file), isProperty: true))", "line=\(span.line)",
        "col=\(span.column)",
      ]
    }
    let kind = isWarning ? "warning" : "error"
    Console.printError(
      "::\(kind) \(properties.joined(separator: ","))::\(escaped(message, isProperty: false))")
  }

  /// Whether the job has a summary.
  static var hasSummary: Bool { summaryFile != nil }

  private static var summaryFile: String? {
    guard isActive, let file = Platform.environment("GITHUB_STEP_SUMMARY"), !file.isEmpty else {
      return nil
    }
    return file
  }

  /// Adds a report to the job's summary.
  static func summarize(_ document: RunDocument) {
    guard let file = summaryFile else { return }
    Platform.append(document.markdown + "\n", to: file)
  }

  /// The path of a file from the root of the repository, which GitHub expects.
  private static func path(_ file: String) -> String {
    let full = file.hasPrefix("/") ? file : FileManager.default.currentDirectoryPath + "/" + file
    guard let root = Platform.environment("GITHUB_WORKSPACE"), full.hasPrefix(root + "/") else {
      return file
    }
    return String(full.dropFirst(root.count + 1))
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
