import SeedSchema
import Testing

@Suite struct QuotedStringTests {
  @Test(arguments: [
    ("", "''"), ("a", "'a'"), ("'", "''" + "''"), ("it's", "'it''s'"), ("a\"b", "'a\"b'"),
  ])
  func quotesInsideAreDoubled(_ text: String, _ quoted: String) {
    #expect(text.quoted(by: "'") == quoted)
  }

  /// Both are one `Character`, but a database reads the quote.
  @Test func aQuoteBeforeACombiningMarkIsDoubled() {
    let quoted = "a'\u{301}b".quoted(by: "'")
    #expect(Array(quoted.utf8) == Array("'a'".utf8) + Array("'\u{301}b'".utf8))
  }
}
