internal import SeedKit
internal import ArgumentParser

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The files to which a command writes its report.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write a report to a file: .html, .xml (JUnit), .md or .json; repeatable.",
      discussion: "A failed run writes it, too.", valueName: "file"),
    completion: .file(extensions: ["html", "xml", "md", "json"]))
  var files: [File] = []

  /// A file and the format that its name implies.
  struct File: ExpressibleByArgument {
    enum Format: String, CaseIterable { case html, xml, md, json }

    var path: String
    var format: Format

    init?(argument: String) {
      guard let dot = argument.lastIndex(of: "."),
        let format = Format(rawValue: argument[argument.index(after: dot)...].lowercased())
      else { return nil }
      path = argument
      self.format = format
    }
  }

  func validate() throws {
    for file in files {
      let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? "."
      var isFolder = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
        throw ArgumentParser.ValidationError("--report: there is no folder \(folder)")
      }
    }
  }

  /// Whether any report is wanted.
  var areWanted: Bool { !files.isEmpty || GitHubActions.hasSummary }

  /// Writes the files and the job summary of GitHub.
  ///
  /// - Throws: ``CommandFailure`` if a file can't be written.
  func write(_ document: RunDocument) throws {
    GitHubActions.summarize(document)
    for file in files {
      let text =
        switch file.format {
        case .html: document.html
        case .xml: document.junit
        case .md: document.markdown
        case .json: try JSONOutput.text(document) + "\n"
        }
      try WrittenFiles.write([(file.path, Array(text.utf8))])
    }
  }

  /// Performs a command's work; if it fails, the reports record that.
  ///
  /// - Parameters:
  ///   - document: the report's contents, which the work may extend.
  ///   - work: the work; it writes the reports itself if it succeeds.
  /// - Returns: the result of the work.
  /// - Throws: any error of the work.
  func recordingFailure<Value>(
    in document: inout RunDocument, _ work: (inout RunDocument) async throws -> Value
  ) async throws -> Value {
    do {
      return try await work(&document)
    } catch {
      // An exit code is the result of a child command, not a failure of this one.
      if !(error is ExitCode) { write(document, failure: error) }
      throw error
    }
  }

  /// Writes a command's failure to the reports, ignoring errors of writing, because the failure
  /// matters more.
  private func write(_ document: RunDocument, failure error: any Error) {
    guard areWanted, let report = FailureReport(error) else { return }
    var document = document
    document.report = nil
    document.fail(
      (error as? PartialCommitError)?.cause ?? error,
      as: .init(kind: report.kind, message: report.message, hint: report.hint))
    if let first = report.diagnostics?.first, report.message.isEmpty {
      document.failure?.message = first.message
    }
    try? write(document)
  }
}
