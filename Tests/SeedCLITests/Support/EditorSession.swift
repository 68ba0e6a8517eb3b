import Foundation
import Testing

/// Messages of the Language Server Protocol, and what `seed lsp` answers.
enum EditorSession {
  static func message(_ json: String) -> String {
    "Content-Length: \(json.utf8.count)\r\n\r\n\(json)"
  }

  static func request(_ id: Int, _ method: String, _ parameters: String) -> String {
    message(
      "{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"\(method)\",\"params\":\(parameters)}")
  }

  static func initialize(_ folder: TestFolder) -> String {
    request(1, "initialize", "{\"rootUri\":\"file://\(folder.path)\",\"capabilities\":{}}")
  }

  static func open(_ name: String, _ text: String, in folder: TestFolder) throws -> String {
    let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    return message(
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/\(name)\",\"languageId\":\"yaml\",\"version\":1,\"text\":\(quoted)}}}"
    )
  }

  /// Runs the server with some input; returns its messages and how it ended.
  static func serve(
    _ input: String, in folder: TestFolder
  ) async throws -> (messages: [[String: Any]], result: CommandResult) {
    try folder.write(input, to: "input.bin")
    let result = try await folder.shell("\"$SEED\" lsp < input.bin")
    var messages: [[String: Any]] = []
    for part in result.output.components(separatedBy: "Content-Length: ").dropFirst() {
      let json = part.components(separatedBy: "\r\n\r\n").last ?? ""
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      messages.append(try #require(value as? [String: Any]))
    }
    return (messages, result)
  }

  static func answer(_ id: Int, _ messages: [[String: Any]]) throws -> [String: Any] {
    try #require(messages.first { $0["id"] as? Int == id })
  }
}
