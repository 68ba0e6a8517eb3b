import SeedFormat
import Testing

/// Files of which single lines are changed.
@Suite struct EditableFileTests {
  private static let text = """
    # Animals.
    factory: dogs
    values:
      name: "a: b"
      about:
        - 1

        - 2
      # Of age.
      age: 3

    traits: {}
    ---
    factory: cats
    values:
      name: x

    """

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func whatIsNotChangedStays(_ lineBreak: String, _ mark: String) throws {
    let text = mark + Self.text.replacing("\n", with: lineBreak)
    var file = EditableFile(SourceFile(name: "f", text: text))
    #expect(file.file.bytes == Array(text.utf8))
    let document = try #require(file.document("factory", is: "dogs"))
    let entries = try #require(document.entries(of: "values"))
    #expect(entries.map(\.key) == ["name", "about", "age"])
    #expect(entries.map(\.lines) == [3..<4, 4..<8, 9..<10])
    #expect(document.lines == 1..<12)
    #expect(document.lines(of: "values") == 2..<10)
    file.lines[9] = "  age: 4"
    let changed = text.replacing("age: 3", with: "age: 4")
    #expect(file.file.bytes == Array(changed.utf8))
  }

  /// Editors of several systems leave line breaks of several kinds.
  @Test(arguments: [
    ("a\nb\r\nc", "x\nb\r\nc"), ("a\r\nb\nc\n", "x\r\nb\nc\n"), ("a", "x"), ("", ""),
  ])
  func eachLineKeepsItsLineBreak(_ text: String, _ expected: String) {
    var file = EditableFile(SourceFile(name: "f", text: text))
    #expect(file.file.bytes == Array(text.utf8))
    if !file.lines.isEmpty { file.lines[0] = "x" }
    #expect(file.file.bytes == Array(expected.utf8))
  }

  @Test func newLinesHaveTheLineBreakOfTheLineBefore() {
    var file = EditableFile(SourceFile(name: "f", text: "a\nb\r\nc\nd"))
    file.lines.insert("new", at: 2)
    file.lines.append("end")
    file.lines.remove(at: 0)
    #expect(file.file.bytes == Array("b\r\nnew\r\nc\nd\nend\n".utf8))
  }

  @Test(arguments: [
    ("values: {}  # none", "values:  # none"), ("values: ~", "values:"), ("values:", "values:"),
  ])
  func emptyValuesCanBeFilled(_ line: String, _ expected: String) throws {
    var file = EditableFile(SourceFile(name: "f", text: "factory: dogs\n\(line)\n"))
    let document = try #require(file.document("factory", is: "dogs"))
    #expect(document.entries(of: "values")?.isEmpty == true)
    file.openValue(atLine: 1)
    #expect(file.lines[1] == expected)
  }

  @Test(arguments: [
    ("steps: []", true), ("steps: [] # none", true), ("steps:\n- create: a", true),
    ("steps:\n  - create: a", true), ("steps: [{create: a}]", false),
    ("steps: [\n  {create: a}]", false), ("steps: 1", false), ("other: 1", true),
  ])
  func itemsCanBeAddedWhereEachBeginsALine(_ steps: String, _ expected: Bool) throws {
    let file = EditableFile(SourceFile(name: "f", text: "scenario: s\n\(steps)\n"))
    let document = try #require(file.document("scenario", is: "s"))
    #expect(document.hasItemsOnLines("steps") == expected)
  }

  /// What looks like a comment is a part of a block's text.
  @Test func blocksHaveAllTheirLines() throws {
    let text =
      "factory: dogs\nvalues:\n  bio: |\n    Hello\n    # heading\n\n    # last\n  # Of age.\n  age: 3\n"
    let file = EditableFile(SourceFile(name: "f", text: text))
    let document = try #require(file.document("factory", is: "dogs"))
    #expect(document.entries(of: "values")?.map(\.lines) == [2..<7, 8..<9])
  }

  @Test func eachDocumentHasItsLines() throws {
    let file = EditableFile(SourceFile(name: "f", text: Self.text))
    let cats = try #require(file.document("factory", is: "cats"))
    #expect(cats.lines == 13..<16)
    #expect(cats.entries(of: "values")?.map(\.lines) == [15..<16])
    #expect(cats.entries(of: "traits")?.isEmpty == true)
    #expect(file.document("factory", is: "birds") == nil)
  }

  @Test(arguments: [
    "values: { name: x, age: 1 }", "values: {\n  name: x }", "values: [1]",
    "base: &a\n  x: 1\nvalues: *a", "values: x",
  ])
  func entriesThatAreNotOneToALineCannotBeChanged(_ values: String) throws {
    let file = EditableFile(SourceFile(name: "f", text: "factory: dogs\n\(values)\n"))
    guard let document = file.document("factory", is: "dogs") else { return }
    #expect(document.entries(of: "values") == nil)
  }

  @Test(arguments: ["", "a", "a\n", "a\r\nb", "a\rb\n\n", "\u{FEFF}a\n", "a\u{0}b\nc"])
  func linesHoldTheWholeText(_ text: String) {
    let file = SourceFile(name: "f", text: text)
    let lines = file.sourceLines.map { $0.text + $0.lineBreak }.joined()
    #expect(lines == (text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text))
  }
}
