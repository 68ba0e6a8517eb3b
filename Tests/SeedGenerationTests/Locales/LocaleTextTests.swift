@testable import SeedGeneration
import SeedSchema
import Testing

@Suite struct LocaleTextTests {
  @Test func sectionsBeginAtAnAtInFrontOfALineAlone() {
    let reader = LocaleReader("@one\na@b\n@\n@two\n\nc\n@three xx\n@four\n@@\n")
    #expect(reader.strings("one") == ["a@b"])
    #expect(reader.strings("two") == ["c"])
    #expect(reader.strings("three") == [])
    #expect(reader.strings("four") == [])
  }

  @Test func wordsStayInTheirText() {
    let text = StaticText("Zoë\n\nÅke\nJo\n")
    let words = WordTable(linesOf: text)
    #expect(words.strings == ["Zoë", "Åke", "Jo"])
    #expect(words.lengths == 2...3)
    #expect(words.maximumBytes == 4)
    let both = WordTable(joining: words, WordTable(["x", "yz"]))
    #expect(both.strings == ["Zoë", "Åke", "Jo", "x", "yz"])
    #expect(both.lengths == 1...3)
  }
}
