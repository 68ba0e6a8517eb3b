import Foundation
import Testing

/// `seed lsp` as a process; `Tests/Editors` tries it with a real client.
@Suite struct LanguageServerTests {
  @Test func errorsAreShownWhereTheyAre() async throws {
    try await TestFolder.with { folder in
      let text = "factory: user\nvalues:\n  name: random_usrname()\n"
      let open = try EditorSession.open("Factories/user.yaml", text, in: folder)
      let (messages, _) = try await EditorSession.serve(
        EditorSession.initialize(folder) + open, in: folder)
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
        EditorSession.message("{"), EditorSession.message("[]"),
        EditorSession.message("{\"id\":7}"), EditorSession.message("{\"method\":3}"),
        EditorSession.message("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\"}"),
        EditorSession.request(2, "textDocument/hover", "{}"), EditorSession.initialize(folder),
        EditorSession.request(3, "textDocument/hover", "{\"position\":{\"line\":-1}}"),
        EditorSession.request(4, "none", "null"),
        EditorSession.message(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\",\"text\":\"scenario: shop\"}}}"
        ),
        EditorSession.message(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"contentChanges\":[{\"text\":\"x\",\"range\":{\"start\":{\"line\":9223372036854775807,\"character\":9223372036854775807},\"end\":{\"line\":9223372036854775807,\"character\":9223372036854775807}}},{\"text\":\"y\",\"range\":{\"start\":{\"line\":5,\"character\":0},\"end\":{\"line\":1,\"character\":0}}}]}}"
        ),
        EditorSession.request(
          5, "textDocument/hover", position.replacingOccurrences(of: "13", with: "9999")),
        EditorSession.request(6, "textDocument/completion", position),
        EditorSession.request(8, "shutdown", "null"),
        EditorSession.message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}"),
      ]
      let (messages, result) = try await EditorSession.serve(input.joined(), in: folder)
      #expect(result.code == 0, "\(result.error)")
      #expect(
        try (EditorSession.answer(2, messages)["error"] as? [String: Any])?["code"] as? Int
          == -32002)
      #expect(
        try (EditorSession.answer(3, messages)["error"] as? [String: Any])?["code"] as? Int
          == -32602)
      #expect(
        try (EditorSession.answer(4, messages)["error"] as? [String: Any])?["code"] as? Int
          == -32601)
      #expect(try EditorSession.answer(6, messages)["result"] != nil)
      #expect(try EditorSession.answer(8, messages)["result"] != nil)
    }
  }

  @Test func aFactoryIsRenamedEverywhere() async throws {
    try await TestFolder.with { folder in
      let place =
        "\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"position\":{\"line\":5,\"character\":13}"
      let input =
        EditorSession.initialize(folder)
        + EditorSession.request(2, "textDocument/rename", "{\(place),\"newName\":\"person\"}")
        + EditorSession.request(3, "textDocument/rename", "{\(place),\"newName\":\"no name\"}")
        + EditorSession.request(4, "textDocument/hover", "{\(place)}")
      let (messages, _) = try await EditorSession.serve(input, in: folder)
      let result = try #require(try EditorSession.answer(2, messages)["result"] as? [String: Any])
      let changes = try #require(result["changes"] as? [String: [[String: Any]]])
      #expect(changes.mapValues(\.count).values.sorted() == [1, 2])
      #expect(try EditorSession.answer(3, messages)["error"] != nil)
      #expect("\(try EditorSession.answer(4, messages))".contains("users"))
    }
  }
}
