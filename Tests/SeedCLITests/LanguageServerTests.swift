import Foundation
import Testing

/// `seed lsp` as a process; `Tests/Editors` tries it with a real client.
@Suite struct LanguageServerTests {
  private func message(_ json: String) -> String {
    "Content-Length: \(json.utf8.count)\r\n\r\n\(json)"
  }

  private func request(_ id: Int, _ method: String, _ parameters: String) -> String {
    message(
      "{\"jsonrpc\":\"2.0\",\"id\":\(id),\"method\":\"\(method)\",\"params\":\(parameters)}")
  }

  private func initialize(_ folder: TestFolder) -> String {
    request(1, "initialize", "{\"rootUri\":\"file://\(folder.path)\",\"capabilities\":{}}")
  }

  /// Runs the server with some input; returns its messages and how it ended.
  private func serve(
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

  private func answer(_ id: Int, _ messages: [[String: Any]]) throws -> [String: Any] {
    try #require(messages.first { $0["id"] as? Int == id })
  }

  @Test func errorsAreShownWhereTheyAre() async throws {
    try await TestFolder.with { folder in
      let text = "factory: user\\nvalues:\\n  name: random_usrname()\\n"
      let open = message(
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/Factories/user.yaml\",\"languageId\":\"yaml\",\"version\":1,\"text\":\"\(text)\"}}}"
      )
      let (messages, _) = try await serve(initialize(folder) + open, in: folder)
      let notification = try #require(
        messages.first { $0["method"] as? String == "textDocument/publishDiagnostics" })
      let parameters = try #require(notification["params"] as? [String: Any])
      let found = try #require((parameters["diagnostics"] as? [[String: Any]])?.first)
      #expect((found["message"] as? String)?.contains("did you mean `random_username`?") == true)
      let start = (found["range"] as? [String: [String: Int]])?["start"]
      #expect(start == ["line": 2, "character": 8])
    }
  }

  @Test func malformedMessagesEndNothing() async throws {
    try await TestFolder.with { folder in
      let position =
        "{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"position\":{\"line\":4,\"character\":13}}"
      let input = [
        "Content-Length: x\r\n\r\n", "nonsense\r\n\r\n", "Content-Length: -5\r\n\r\n",
        message("{"), message("[]"), message("{\"id\":7}"), message("{\"method\":3}"),
        message("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}"),
        request(2, "textDocument/hover", "{}"), initialize(folder),
        request(3, "textDocument/hover", "{\"position\":{\"line\":-1}}"),
        request(4, "none", "null"),
        message(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\",\"text\":\"scenario: shop\"}}}"
        ),
        message(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"contentChanges\":[{\"text\":\"x\",\"range\":{\"start\":{\"line\":9223372036854775807,\"character\":9223372036854775807},\"end\":{\"line\":9223372036854775807,\"character\":9223372036854775807}}},{\"text\":\"y\",\"range\":{\"start\":{\"line\":5,\"character\":0},\"end\":{\"line\":1,\"character\":0}}}]}}"
        ),
        request(5, "textDocument/hover", position.replacingOccurrences(of: "13", with: "9999")),
        request(6, "textDocument/completion", position), request(8, "shutdown", "null"),
        message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"),
      ]
      let (messages, result) = try await serve(input.joined(), in: folder)
      #expect(result.code == 0, "\(result.error)")
      #expect(try (answer(2, messages)["error"] as? [String: Any])?["code"] as? Int == -32002)
      #expect(try (answer(3, messages)["error"] as? [String: Any])?["code"] as? Int == -32602)
      #expect(try (answer(4, messages)["error"] as? [String: Any])?["code"] as? Int == -32601)
      #expect(try answer(6, messages)["result"] != nil)
      #expect(try answer(8, messages)["result"] != nil)
    }
  }

  @Test func aFactoryIsRenamedEverywhere() async throws {
    try await TestFolder.with { folder in
      let place =
        "\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"position\":{\"line\":5,\"character\":13}"
      let input =
        initialize(folder)
        + request(2, "textDocument/rename", "{\(place),\"newName\":\"person\"}")
        + request(3, "textDocument/rename", "{\(place),\"newName\":\"no name\"}")
        + request(4, "textDocument/hover", "{\(place)}")
      let (messages, _) = try await serve(input, in: folder)
      let result = try #require(try answer(2, messages)["result"] as? [String: Any])
      let changes = try #require(result["changes"] as? [String: [[String: Any]]])
      #expect(changes.mapValues(\.count).values.sorted() == [1, 2])
      #expect(try answer(3, messages)["error"] != nil)
      #expect("\(try answer(4, messages))".contains("users"))
    }
  }
}
