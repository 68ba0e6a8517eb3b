import SeedSchema
import RandomSupport
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

  /// Without its outer quotes and with its pairs of quotes joined, the result is the string.
  @Test func nothingEndsWhatIsQuotedBeforeItsEnd() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      let text = HostileText.random(using: &random)
      for quote in ["'", "\""] as [Unicode.Scalar] {
        let byte = UInt8(ascii: quote)
        var rest = Array(text.quoted(by: quote).utf8).dropFirst().dropLast()
        var read: [UInt8] = []
        while let next = rest.popFirst() {
          if next == byte { #expect(rest.popFirst() == byte) }
          read.append(next)
        }
        #expect(read == Array(text.utf8))
      }
    }
  }
}
