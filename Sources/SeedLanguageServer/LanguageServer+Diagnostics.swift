import SeedFormat
import SeedPlanning
import SeedSchema

/// Diagnostics of the files while they are being edited.
extension LanguageServer {
  /// Sends the diagnostics of all files that have some, and of those that had some.
  mutating func publishDiagnostics() {
    isStale = false
    let project = workspace.project()
    var found: [String: [JSONValue]] = [:]
    for diagnostic in project.check(with: workspace.state) {
      guard let span = diagnostic.span, let text = workspace.text(of: span.file) else { continue }
      let message = diagnostic.hint.map { "\(diagnostic.message)\n\($0)" } ?? diagnostic.message
      found[span.file, default: []].append([
        "range": text.range(of: span),
        "severity": diagnostic.severity == .error ? 1 : 2,
        "source": "seed",
        "message": .text(message),
      ])
    }
    let names = Set(found.keys).union(reported).union(workspace.open.keys)
    for name in names.sorted() {
      send([
        "jsonrpc": "2.0", "method": "textDocument/publishDiagnostics",
        "params": ["uri": .text(uri(of: name)), "diagnostics": .list(found[name] ?? [])],
      ])
    }
    reported = Set(found.keys)
  }

  /// The file and the position of a request.
  func place(
    of parameters: JSONValue
  ) throws -> (name: String, text: EditorText, line: Int, character: Int) {
    guard let uri = parameters["textDocument"]?["uri"]?.text,
      let (line, character) = parameters["position"].flatMap(Self.position)
    else { throw RPCError.parameters("a request has textDocument.uri and position") }
    guard let name = name(of: uri), let text = workspace.text(of: name) else {
      throw RPCError.parameters("\(uri) is not a file of the project")
    }
    return (name, text, line, character)
  }
}
