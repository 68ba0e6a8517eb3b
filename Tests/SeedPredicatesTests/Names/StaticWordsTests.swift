import SeedSchema
@testable import SeedPredicates
import Testing

@Suite struct StaticWordsTests {
  @Test func wordsAreFoundByTheirBytes() {
    var words = StaticWords()
    let text = StaticText("user users id  naïve user")
    var rest = text
    while let word = rest.nextPiece(before: UInt8(ascii: " ")) { words.insert(word) }
    for word in ["user", "users", "id", "naïve"] { #expect(words.contains(word)) }
    for word in ["", "use", "userss", "ID", "naive"] { #expect(!words.contains(word)) }
  }

  @Test func moreWordsThanSlotsHaveRoom() {
    // Its parts are all different, and more than half of the slots at first.
    let alphabet = StaticText(
      ##"!"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~"##
    )
    var words = StaticWords()
    var inserted: Set<String> = []
    for start in 0..<alphabet.count {
      for end in start + 1...alphabet.count {
        words.insert(alphabet[start..<end])
        inserted.insert(alphabet[start..<end].string)
      }
    }
    #expect(inserted.count > 4096)
    #expect(inserted.allSatisfy { words.contains($0) })
    #expect(!words.contains("az"))
  }
}
