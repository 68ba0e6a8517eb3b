import Foundation
import Testing

/// The pages that `bin/man` writes.
@Suite struct ManualTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let script = RepositoryFiles.root.appendingPathComponent("Scripts/manual").path

  /// Every command with the options that its help lists.
  private func commands(_ command: [String: Any], _ path: [String]) -> [(String, [String])] {
    let arguments = command["arguments"] as? [[String: Any]] ?? []
    let options = arguments.filter { $0["shouldDisplay"] as? Bool == true }
      .compactMap { ($0["preferredName"] as? [String: String])?["name"] }
    let children = (command["subcommands"] as? [[String: Any]] ?? [])
      .filter { $0["commandName"] as? String != "help" }
    return [(path.joined(separator: "-"), options)]
      + children.flatMap { commands($0, path + [$0["commandName"] as? String ?? ""]) }
  }

  @Test(.enabled(if: python != nil, "there is no python3"))
  func everyCommandHasAPageWithItsOptions() async throws {
    let python = try #require(Self.python)
    try await TestFolder.with([:]) { folder in
      let written = try await folder.shell("\(python) '\(Self.script)' \"$SEED\" man")
      #expect(written.code == 0, "\(written.error)")
      let dump = try await folder.seed("--experimental-dump-help")
      let tool = try JSONSerialization.jsonObject(with: Data(dump.output.utf8)) as? [String: Any]
      let command = try #require(tool?["command"] as? [String: Any])
      let found = commands(command, ["seed"])
      #expect(found.count > 25)
      for (name, options) in found {
        let page = folder.text("man/\(name).1")
        #expect(page.contains(".SH SYNOPSIS"), "\(name)")
        for option in options {
          let text = option.replacing("-", with: "\\-")
          #expect(page.contains("\\-\(text)\\fR"), "\(name): \(option)")
        }
      }
      let lint = try await folder.shell(
        "if command -v mandoc > /dev/null; then mandoc -T lint -W warning man/*.1; fi")
      #expect(lint.output.isEmpty && lint.code == 0, "\(lint.output)")
    }
  }
}
