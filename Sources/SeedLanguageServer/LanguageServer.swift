import SeedFormat
import SeedPlanning
import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A server of the [Language Server
/// Protocol](https://microsoft.github.io/language-server-protocol/) 3.17 for factory, scenario and
/// fixture files.
///
/// It handles messages one by one. A message that it can't read gets an error in response, and
/// doesn't end the server.
package struct LanguageServer {
  /// A JSON-RPC error.
  struct RPCError: Error {
    var code: Int
    var message: String

    static func parse(_ message: String) -> RPCError { RPCError(code: -32700, message: message) }
    static func request(_ message: String) -> RPCError { RPCError(code: -32600, message: message) }
    static func parameters(_ message: String) -> RPCError {
      RPCError(code: -32602, message: message)
    }
    static func failed(_ message: String) -> RPCError { RPCError(code: -32803, message: message) }
  }

  var workspace: Workspace
  private let version: String
  private let host: any LanguageServerHost
  /// Whether the editor understands snippets.
  var hasSnippets = false
  /// The files whose diagnostics the editor shows.
  var reported: Set<String> = []
  /// Whether files have changed since diagnostics were sent.
  var isStale = false
  private var isInitialized = false
  private var isShutDown = false

  /// Creates a server.
  ///
  /// - Parameters:
  ///   - root: the project's folder, absolute; the editor may name another one.
  ///   - version: the version to report to editors.
  ///   - host: provides the server's input and output.
  package init(root: String, version: String, host: any LanguageServerHost) {
    workspace = Workspace(folder: root)
    self.version = version
    self.host = host
  }

  /// Serves until the editor sends `exit` or closes the input.
  ///
  /// - Returns: the exit code.
  package mutating func run() async -> Int32 {
    var reader = MessageReader()
    while true {
      while let item = reader.next() {
        switch item {
        case .malformed: respond(nil, to: .null, error: .request("a header without Content-Length"))
        case .message(let bytes):
          if let code = await handle(bytes) { return code }
        }
      }
      // While more input is pending, diagnostics would be outdated immediately.
      if isStale, !host.hasInput() { publishDiagnostics() }
      guard let bytes = host.read() else {
        if isStale { publishDiagnostics() }
        return isShutDown ? 0 : 1
      }
      reader.add(bytes[...])
    }
  }

  /// - Returns: the exit code if the server must exit.
  private mutating func handle(_ bytes: [UInt8]) async -> Int32? {
    guard let message = JSONValue(parsing: bytes) else {
      respond(nil, to: .null, error: .parse("the message is not JSON"))
      return nil
    }
    guard let method = message["method"]?.text else {
      // A response to a request of the server, which sends none; or an invalid message.
      if message["result"] == nil, message["error"] == nil {
        respond(nil, to: message["id"] ?? .null, error: .request("the message has no method"))
      }
      return nil
    }
    if method == "exit" { return isShutDown ? 0 : 1 }
    let parameters = message["params"] ?? .null
    guard let id = message["id"] else {
      await notify(method, parameters)
      return nil
    }
    do {
      let result = try await answer(method, parameters)
      respond(result, to: id)
    } catch let error as RPCError {
      respond(nil, to: id, error: error)
    } catch {
      respond(nil, to: id, error: .failed("\(error)"))
    }
    return nil
  }

  private mutating func answer(_ method: String, _ parameters: JSONValue) async throws -> JSONValue
  {
    guard isInitialized || method == "initialize" else {
      throw RPCError(code: -32002, message: "the server is not initialized")
    }
    guard !isShutDown else { throw RPCError.request("the server is shut down") }
    switch method {
    case "initialize": return await initialize(parameters)
    case "shutdown":
      isShutDown = true
      return .null
    case "textDocument/completion": return try completion(parameters)
    case "textDocument/hover": return try hover(parameters)
    case "textDocument/definition": return try definition(parameters)
    case "textDocument/references": return try references(parameters)
    case "textDocument/prepareRename": return try prepareRename(parameters)
    case "textDocument/rename": return try rename(parameters)
    default: throw RPCError(code: -32601, message: "there is no method \(method)")
    }
  }

  private mutating func initialize(_ parameters: JSONValue) async -> JSONValue {
    let folders = parameters["workspaceFolders"]?.list?.compactMap { $0["uri"]?.text } ?? []
    let uri = folders.first ?? parameters["rootUri"]?.text
    if let path = uri.flatMap({ FileURI.path(of: $0) }) ?? parameters["rootPath"]?.text,
      path.hasPrefix("/"), FileManager.default.fileExists(atPath: path + "/.")
    {
      workspace.folder = path
    }
    let item = parameters["capabilities"]?["textDocument"]?["completion"]?["completionItem"]
    hasSnippets = item?["snippetSupport"]?.isTrue ?? false
    isInitialized = true
    workspace.reload()
    await readDatabase()
    return [
      "serverInfo": ["name": "seed", "version": .text(version)],
      "capabilities": [
        "positionEncoding": "utf-16",
        "textDocumentSync": ["openClose": true, "change": 2, "save": true],
        "completionProvider": ["triggerCharacters": [":", " ", "{", "(", "."]],
        "hoverProvider": true,
        "definitionProvider": true,
        "referencesProvider": true,
        "renameProvider": ["prepareProvider": true],
      ],
    ]
  }

  private mutating func notify(_ method: String, _ parameters: JSONValue) async {
    guard isInitialized, !isShutDown else { return }
    let document = parameters["textDocument"]
    let uri = document?["uri"]?.text
    let name = uri.flatMap { self.name(of: $0) }
    switch method {
    case "textDocument/didOpen":
      guard let name, let text = document?["text"]?.text else { return }
      workspace.open[name] = EditorText(text)
    case "textDocument/didChange":
      guard let name, var text = workspace.open[name] else { return }
      for change in parameters["contentChanges"]?.list ?? [] { Self.apply(change, to: &text) }
      workspace.open[name] = text
    case "textDocument/didClose":
      guard let name else { return }
      workspace.open[name] = nil
      workspace.reload()
    case "textDocument/didSave", "workspace/didChangeWatchedFiles":
      workspace.reload()
      await readDatabase()
    default: return
    }
    workspace.changed()
    isStale = true
  }

  private static func apply(_ change: JSONValue, to text: inout EditorText) {
    guard let new = change["text"]?.text else { return }
    guard let range = change["range"] else {
      text = EditorText(new)
      return
    }
    guard let start = range["start"].flatMap(position), let end = range["end"].flatMap(position),
      start <= end
    else { return }
    text.replace(start, end, with: new)
  }

  static func position(_ value: JSONValue) -> (line: Int, character: Int)? {
    guard let line = value["line"]?.integer, let character = value["character"]?.integer,
      line >= 0, character >= 0
    else { return nil }
    return (line, character)
  }

  /// Reads the tables of the database, for factories without `fields`; nothing if it can't be read.
  private mutating func readDatabase() async {
    if let state = await host.tables(for: workspace.project(), in: workspace.folder) {
      workspace.state = state
    }
  }

  /// The name of a file of the project; `nil` for one elsewhere.
  func name(of uri: String) -> String? {
    let folder = workspace.folder + "/"
    guard let path = FileURI.path(of: uri), path.hasPrefix(folder) else { return nil }
    return String(path.dropFirst(folder.count))
  }

  func uri(of name: String) -> String { FileURI.uri(of: workspace.folder + "/" + name) }

  private func respond(_ result: JSONValue?, to id: JSONValue, error: RPCError? = nil) {
    var message: [String: JSONValue] = ["jsonrpc": "2.0", "id": id]
    if let error {
      message["error"] = ["code": .integer(error.code), "message": .text(error.message)]
    } else {
      message["result"] = result ?? .null
    }
    send(.object(message))
  }

  func send(_ message: JSONValue) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(message) else { return }
    host.write(Array("Content-Length: \(data.count)\r\n\r\n".utf8) + data)
  }
}
