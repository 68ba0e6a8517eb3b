import SeedSyntax
package import SeedFormat
package import SeedGeneration
import SeedSchema

/// A project's folder, in which steps find the files with their rows.
package final class DataFolder: Sendable {
  private let path: String
  /// Each file is indexed only once.
  private let files = Locked<[String: RecordFile]>([:])

  package init(_ path: String) { self.path = path }

  /// Opens the file of a step.
  ///
  /// - Throws: ``DiagnosticsError`` if it isn't in the folder, or is malformed.
  func open(_ source: ListedRows.Source) throws(DiagnosticsError) -> RecordFile {
    try open(source.path.text, null: source.null, at: source.path.span)
  }

  /// Opens the file of a generator.
  var opening: @Sendable (String, SourceSpan) throws -> RecordFile {
    { [self] path, span in try open(path, null: "", at: span) }
  }

  private func open(
    _ text: String, null: String, at span: SourceSpan
  ) throws(DiagnosticsError) -> RecordFile {
    let full = try checked(text, at: span)
    let key = text + "\u{0}" + null
    if let file = files.withLock({ $0[key] }) { return file }
    let file = try RecordFile(
      path: full, name: path == "." ? text : path + "/" + text, null: null, at: span)
    files.withLock { $0[key] = file }
    return file
  }

  /// The full path of a file, checked to be in the folder.
  private func checked(_ text: String, at span: SourceSpan) throws(DiagnosticsError) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard text.first != "/", !parts.contains(".."), !text.contains("\u{0}") else {
      throw DiagnosticsError([
        Diagnostic(
          "`\(text)` is outside the project's folder", at: span, hint: "from: data/users.csv")
      ])
    }
    let full = path + "/" + text
    guard let real = RecordFile.realPath(full), let root = RecordFile.realPath(path) else {
      throw DiagnosticsError([
        Diagnostic("there is no file `\(text)` in the project's folder", at: span)
      ])
    }
    guard real.hasPrefix(root == "/" ? root : root + "/") else {
      throw DiagnosticsError([
        Diagnostic("`\(text)` is a file outside the project's folder", at: span)
      ])
    }
    return real
  }
}

extension Project {
  /// The files that provide rows for a scenario's steps, its values and the factories' values, for
  /// a fingerprint of its data.
  package func dataFiles(of scenario: ScenarioDefinition) throws(DiagnosticsError) -> [RecordFile] {
    guard let folder else { return [] }
    var files: [RecordFile] = []
    var values = factories.keys.sorted().compactMap { factories[$0] }.flatMap { factory in
      factory.parameters + factory.values + factory.traits.flatMap(\.values)
    }
    for case .create(let create) in try allSteps(of: scenario).map(\.action) {
      if let source = create.rows?.source { files.append(try folder.open(source)) }
      values += create.values + create.parameters
    }
    for call in values.flatMap({ $0.syntax.calls(of: "from_csv") }) {
      let path = call.arguments.first { $0.name == nil || $0.name == "file" }
      switch path?.value {
      case .string(let text)?, .word(let text)?:
        // The plan reports an unreadable file.
        if let file = try? folder.opening(text, call.span) { files.append(file) }
      default: break
      }
    }
    return files
  }
}
