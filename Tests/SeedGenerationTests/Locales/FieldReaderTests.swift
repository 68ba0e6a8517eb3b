@testable import SeedGeneration
import SeedSchema
import Testing

@Suite struct FieldReaderTests {
  /// The fields of each line, read until none is left.
  private func fields(_ text: StaticString) -> [[String]] {
    var reader = FieldReader(StaticText(text))
    var lines: [[String]] = []
    while reader.beginLine() {
      var line: [String] = []
      while reader.hasField { line.append(reader.field().string) }
      lines.append(line)
    }
    return lines
  }

  @Test func emptyLinesAreSkippedAndEmptyFieldsAreNot() {
    #expect(
      fields("\n\nLima\t-12\t\tx\nÖland\n\n7\t\n") == [["Lima", "-12", "", "x"], ["Öland"], ["7"]])
    #expect(fields("") == [])
    #expect(fields("\n") == [])
  }

  @Test func theRestOfALineIsSkippedOrReadAtOnce() {
    var reader = FieldReader(StaticText("a\tb\tc\nd\te"))
    var found: [String] = []
    while reader.beginLine() {
      found.append(found.isEmpty ? reader.field().string : reader.line().string)
    }
    #expect(found == ["a", "d\te"])
  }

  @Test func aMarkDividesAField() {
    var reader = FieldReader(StaticText("Ana=ana\t3\nBo\t-2\nCy=\nDi"))
    var found: [String] = []
    while reader.beginLine() {
      let name = reader.part(before: UInt8(ascii: "=")).string
      let handle = reader.field().string
      let isLast = !reader.hasField
      found.append("\(name)/\(handle)/\(isLast)/\(reader.number())")
    }
    #expect(found == ["Ana/ana/false/3", "Bo//false/-2", "Cy//true/0", "Di//true/0"])
  }
}
