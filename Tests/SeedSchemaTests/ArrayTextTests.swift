import SeedSchema
import RandomSupport
import Testing

@Suite struct ArrayTextTests {
  /// PostgreSQL quotes no brackets.
  @Test(arguments: [
    ("{[1,a]b,[]}", ["[1", "a]b", "[]"]), ("[\"[1\",\"}\"]", ["[1", "}"]),
    ("{a\\,b,\"c\\\"\"}", ["a,b", "c\""]), ("[1:2]={x,[y}", ["x", "[y"]), ("{a,,b}", nil),
    ("[a", nil),
  ])
  func elementsAreRead(_ text: String, _ elements: [String]?) {
    let read = ArrayText.elements(text)
    #expect(read == elements?.map { .text($0) })
  }

  @Test func whatIsWrittenIsRead() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<1_000 {
      let texts = (0..<random.below(4)).map { _ in HostileText.random(using: &random) }
      let read = ArrayText.elements(ArrayText.json(texts.map { .text($0) }))
      #expect(read?.map { Array($0.plainText.utf8) } == texts.map { Array($0.utf8) })
    }
  }
}
