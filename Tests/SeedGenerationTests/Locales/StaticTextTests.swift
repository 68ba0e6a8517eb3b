@testable import SeedGeneration
import Testing

@Suite struct StaticTextTests {
  @Test func aByteIsFoundWhereverItIs() {
    let text = StaticText("abcdefgh\u{80}\u{81}ijklmnopqrstuvwxyz|ABC\u{7F}\u{FF}!")
    let bytes = Array(text.bytes)
    for byte in UInt8.min ... .max {
      for start in 0...bytes.count {
        let wanted = bytes[start...].firstIndex(of: byte) ?? bytes.count
        if text.firstIndex(of: byte, from: start) != wanted {
          Issue.record("\(byte) from \(start)")
        }
      }
    }
  }

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
