import Foundation
import Testing

/// The pages show what the command prints. `SEEDKIT_REFRESH_PAGES=1 bin/test --filter PageTests`
/// writes into them what it prints now.
@Suite struct PageTests {
  private static let pages = ["README.md"] + ((try? MarkdownPage.names(in: "docs")) ?? [])

  @Test(arguments: pages) func commandsPrintWhatThePageShows(_ name: String) async throws {
    let replay = PageReplay(page: try MarkdownPage(name))
    let drifts = try await replay.drifts()
    if ProcessInfo.processInfo.environment["SEEDKIT_REFRESH_PAGES"] == "1" {
      return try replay.refresh(drifts)
    }
    for drift in drifts { Issue.record("\(drift.description)") }
  }

  /// The test itself works: the README shows commands, and a page that differs is detected.
  @Test func driftsAreFound() async throws {
    let page = try MarkdownPage("README.md")
    #expect(page.blocks.filter { $0.language == "console" }.count >= 5)
    #expect(page.blocks.compactMap(\.fileName).count >= 3)
    #expect(OutputMask.masked("users  1,000  3.9 ms  259,671  d498") == "users 1,000 … d498")
    #expect(OutputMask.masked("in 25.6 ms (276,848 rows/s)") == "in … (…)")
    #expect(
      OutputMask.withoutSlowStatements(["a", "2 slower than 200 ms:", "  1 s  x", "b"]) == [
        "a", "b",
      ])
    #expect(
      LineDifference.text(from: ["a", "b", "c"], to: ["a", "x", "c", "d"])
        == "  a\n- b\n+ x\n  c\n+ d")
  }
}
