import SeedFormat
import RandomSupport
import Testing

/// What is written for a string is read as the same string.
@Suite struct YAMLTextTests {
  @Test func stringsAreReadBack() throws {
    var random = SeededRandom(seed: 1)
    // What YAML's readers understand differently, or not at all.
    let controls = "\u{1}\u{7F}\u{80}\u{85}\u{9F}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}"
    let texts =
      controls.unicodeScalars.map { "a\($0)b" } + ["", "null", "~", "- a", "a: b", "a #b"]
    for text in texts + (0..<1_000).map({ _ in HostileText.random(using: &random) }) {
      let file = SourceFile(
        name: "f.yaml",
        text:
          "\(YAMLText.key(text)): \(YAMLText.scalar(text))\nlist: { a: \(YAMLText.member(text)) }\n"
      )
      let (documents, diagnostics) = DocumentParser.parse(file)
      #expect(diagnostics.isEmpty, "\(text.debugDescription): \(diagnostics)")
      guard case .mapping(let root)? = documents.first?.root.content,
        case .scalar(let value)? = root.entries.first?.value.content
      else {
        Issue.record("\(text.debugDescription) isn't read as a scalar")
        continue
      }
      #expect(Array(value.text.utf8) == Array(text.utf8))
      #expect(Array(root.entries[0].key.utf8) == Array(text.utf8))
    }
  }
}
