import SeedFormat
import Testing

@Suite struct RenderingTests {
  private func diagnostic(
    _ text: String, line: Int = 1, column: Int, length: Int = 1, hint: String? = nil
  ) -> Diagnostic {
    let span = SourceSpan(file: "f.yaml", line: line, column: column, length: length)
    return Diagnostic(.error, "wrong", at: span, hint: hint)
      .showing(SourceFile(name: "f.yaml", text: text))
  }

  @Test func theExampleOfTheDesign() {
    let text = String(repeating: "\n", count: 13) + "  username:  random_usrname()"
    var diagnostic = diagnostic(text, line: 14, column: 14, length: 14)
    diagnostic.message = "unknown generator `random_usrname`"
    diagnostic.hint = "did you mean `random_username`?"
    diagnostic.span?.file = "Factories/user.yaml"
    #expect(
      diagnostic.rendered(color: false) == """
        Factories/user.yaml:14:14: error: unknown generator `random_usrname`
           14 |   username:  random_usrname()
              |              ^^^^^^^^^^^^^^ did you mean `random_username`?
        """)
  }

  @Test func withoutAPosition() {
    let bare = Diagnostic(.warning, "odd", hint: "look")
    #expect(bare.rendered(color: false) == "warning: odd\n  look")
    let placed = Diagnostic(.error, "odd", at: SourceSpan(file: "f", line: 2, column: 3))
    #expect(placed.rendered(color: false) == "f:2:3: error: odd")
  }

  @Test func tabsAndWideCharactersKeepTheCaretInPlace() {
    #expect(
      diagnostic("\ta: 日本 x", column: 8, hint: "h").rendered(color: false)
        == "f.yaml:1:8: error: wrong\n    1 | \ta: 日本 x\n      | \t        ^ h")
    #expect(
      diagnostic("a: 日本 x", column: 4, length: 2).rendered(color: false)
        == "f.yaml:1:4: error: wrong\n    1 | a: 日本 x\n      |    ^^^^")
    #expect(
      diagnostic("e\u{301}: x", column: 4).rendered(color: false)
        == "f.yaml:1:4: error: wrong\n    1 | e\u{301}: x\n      |   ^")
  }

  @Test func caretsEndWithTheLine() {
    #expect(
      diagnostic("abc", column: 2, length: 50).rendered(color: false).hasSuffix("\n      |  ^^"))
    #expect(diagnostic("abc", column: 9).rendered(color: false).hasSuffix("\n      |    ^"))
  }

  @Test func longLinesAreShortened() throws {
    let text = String(repeating: "é", count: 5_000) + "X" + String(repeating: "y", count: 5_000)
    let diagnostic = diagnostic(text, column: 5_001)
    let lines = diagnostic.rendered(color: false).split(separator: "\n")
    #expect(lines[1].count < 140)
    #expect(lines[1].contains("éééX"))
    #expect(lines[1].hasPrefix("    1 | …é") && lines[1].hasSuffix("y…"))
    let caret = try #require(Array(lines[2]).firstIndex(of: "^"))
    let place = try #require(Array(lines[1]).firstIndex(of: "X"))
    #expect(caret == place)
  }

  @Test(arguments: 1...140)
  func caretIsUnderItsCharacter(_ column: Int) {
    for length in [119, 120, 121, 130, 400] where column <= length {
      var characters = Array(repeating: Character("a"), count: length)
      characters[column - 1] = "X"
      let lines = diagnostic(String(characters), column: column)
        .rendered(color: false).split(separator: "\n").map(Array.init)
      #expect(lines[1].firstIndex(of: "X") == lines[2].firstIndex(of: "^"), "\(length)")
    }
  }

  @Test func filesCannotControlTheTerminal() {
    var diagnostic = diagnostic("a: \u{1B}[31m\u{202E}", column: 4, hint: "\u{1B}]0;x\u{7}")
    diagnostic.message = "key `\u{1B}[2J`"
    let text = diagnostic.rendered(color: false)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.unicodeScalars.contains { $0.value == 0x202E })
  }

  @Test func colours() {
    let text = diagnostic("abc", column: 2).rendered(color: true)
    #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == diagnostic("abc", column: 2).rendered(color: false))
  }

  @Test func linesAreFoundWithAnyLineBreak() {
    let text = "a\r\nb\rc\nd"
    for (line, content) in [(1, "a"), (2, "b"), (3, "c"), (4, "d")] {
      #expect(diagnostic(text, line: line, column: 1).sourceLine == content)
    }
    #expect(diagnostic(text, line: 5, column: 1).sourceLine == nil)
    #expect(diagnostic("\u{FEFF}a", column: 1).sourceLine == "a")
  }

  @Test func filesAreDistinguished() {
    let span = SourceSpan(file: "b.yaml", line: 1, column: 1)
    let files = ["a", "b"].map { SourceFile(name: "\($0).yaml", text: "in \($0)") }
    let shown = [Diagnostic(.error, "x", at: span), Diagnostic(.error, "y")].showing(files)
    #expect(shown.map(\.sourceLine) == ["in b", nil])
  }
}
