import SeedFormat
import SeedPlanning
import SeedSchema

/// References to factories, and renaming of factories.
extension LanguageServer {
  /// The factory that a position names, with all occurrences of its name.
  private mutating func occurrences(
    _ parameters: JSONValue
  ) throws -> (name: String, spans: [SourceSpan], range: JSONValue)? {
    let (file, text, line, character) = try place(of: parameters)
    guard let word = text.word(line, character) else { return nil }
    let project = workspace.project()
    guard project.factories[word.text] != nil else { return nil }
    let found = FactoryOccurrences(of: word.text, in: project, workspace.files()).spans
    let range = EditorText.range(line, word.start, word.start + word.text.utf16.count)
    guard found.contains(where: { $0.file == file && text.range(of: $0) == range }) else {
      return nil
    }
    return (word.text, found, range)
  }

  mutating func references(_ parameters: JSONValue) throws -> JSONValue {
    guard let (name, spans, _) = try occurrences(parameters) else { return .list([]) }
    let includesDeclaration = parameters["context"]?["includeDeclaration"]?.isTrue ?? true
    let own = workspace.project().factories[name]?.nameSpan
    return .list(
      spans.filter {
        includesDeclaration || $0.file != own?.file || $0.line != own?.line
      }.compactMap { location(of: $0) })
  }

  mutating func prepareRename(_ parameters: JSONValue) throws -> JSONValue {
    guard let (name, _, range) = try occurrences(parameters) else { return .null }
    return ["range": range, "placeholder": .text(name)]
  }

  mutating func rename(_ parameters: JSONValue) throws -> JSONValue {
    guard let new = parameters["newName"]?.text, !new.isEmpty else {
      throw RPCError.parameters("the new name is missing")
    }
    guard let (name, spans, _) = try occurrences(parameters) else {
      throw RPCError.failed("only factories can be renamed")
    }
    let project = workspace.project()
    guard let factory = project.factories[name], project.factories[new] == nil else {
      throw RPCError.failed("there is already a factory `\(new)`")
    }
    if factory.table == nil, !factory.isAbstract {
      throw RPCError.failed(
        "the table has the factory's name: write `table: \(name)` into the factory first")
    }
    let renamed = workspace.files().map { file in Self.replacing(spans, in: file, with: new) }
    let before = project.check(with: workspace.state).count { $0.severity == .error }
    let after = workspace.project(of: renamed).check(with: workspace.state)
      .filter { $0.severity == .error }
    if after.count > before, let error = after.first {
      throw RPCError.failed("`\(new)` can't be the name: \(error.message)")
    }
    var changes: [String: JSONValue] = [:]
    for (file, spans) in Dictionary(grouping: spans, by: \.file) {
      guard let text = workspace.text(of: file) else { continue }
      changes[uri(of: file)] = .list(
        spans.map { ["range": text.range(of: $0), "newText": .text(new)] })
    }
    return ["changes": .object(changes)]
  }

  /// A file with some spans replaced.
  private static func replacing(
    _ spans: [SourceSpan], in file: SourceFile, with new: String
  ) -> SourceFile {
    let own = spans.filter { $0.file == file.name }
    if own.isEmpty { return file }
    var lines = EditorText(String(decoding: file.bytes, as: UTF8.self)).lines
    // From the end, so that the remaining positions stay valid.
    for span in own.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
      guard lines.indices.contains(span.line - 1) else { continue }
      var scalars = Array(lines[span.line - 1].unicodeScalars)
      let end = span.column - 1 + span.length
      guard span.column >= 1, end <= scalars.count else { continue }
      scalars.replaceSubrange(span.column - 1..<end, with: Array(new.unicodeScalars))
      lines[span.line - 1] = String(String.UnicodeScalarView(scalars))
    }
    return SourceFile(name: file.name, text: lines.joined(separator: "\n"))
  }
}
