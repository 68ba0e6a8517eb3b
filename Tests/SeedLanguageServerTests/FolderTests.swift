import Foundation
import SeedLanguageServer
import TestSupport
import Testing

/// The editor's folder, whatever that of the process is.
@Suite struct FolderTests {
  private static let factory = "factory: user\ntable: users\nvalues:\n  name: random_username()\n"
  private static let scenario =
    "scenario: shop\nsteps:\n  - create: user\n    count: 3\n  - create: pet\n"

  private func serve(_ parameters: String, in folder: TestFolder) async throws -> ScriptedHost {
    let text = String(decoding: try JSONEncoder().encode(Self.scenario), as: UTF8.self)
    let uri = "file://\(folder.path)/Scenarios/shop.yaml"
    let host = ScriptedHost([
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":\#(parameters)}"#,
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","text":\#(text)}}}"#,
    ])
    var server = LanguageServer(root: "/nowhere", version: "1", host: host)
    _ = await server.run()
    return host
  }

  @Test(arguments: ["rootUri", "rootPath", "workspaceFolders"])
  func filesAreThoseOfTheEditorsFolder(_ name: String) async throws {
    try await TestFolder.with(["Factories/user.yaml": Self.factory]) { folder in
      let before = FileManager.default.currentDirectoryPath
      let uri = "\"file://\(folder.path)\""
      let value =
        switch name {
        case "rootPath": "\"\(folder.path)\""
        case "workspaceFolders": "[{\"uri\":\(uri),\"name\":\"shop\"}]"
        default: uri
        }
      let host = try await serve("{\"\(name)\":\(value),\"capabilities\":{}}", in: folder)
      // `user` is in the folder; `pet` isn't.
      #expect(host.output.contains("file://\(folder.path)/Scenarios/shop.yaml"))
      #expect(host.output.contains("unknown factory `pet`"))
      #expect(!host.output.contains("unknown factory `user`"))
      #expect(host.askedFolders == [folder.path])
      #expect(FileManager.default.currentDirectoryPath == before)
    }
  }

  @Test func aFolderThatDoesNotExistIsIgnored() async throws {
    try await TestFolder.with([:]) { folder in
      let host = try await serve("{\"rootUri\":\"file:///none/such\"}", in: folder)
      #expect(host.askedFolders == ["/nowhere"])
    }
  }
}
