import SeedFormat
import Testing

/// Hostile files: each fails with a clear error, or is read as the right tree.
@Suite struct HostileFileTests {
  private func parse(_ bytes: [UInt8]) -> (trees: [Tree], errors: [String]) {
    let (documents, diagnostics) = DocumentParser.parse(SourceFile(name: "f.yaml", bytes: bytes))
    #expect(documents.isEmpty || diagnostics.isEmpty)
    let errors = diagnostics.map { diagnostic in
      let place = diagnostic.span.map { "\($0.line):\($0.column): " } ?? ""
      return place + diagnostic.message
    }
    return (documents.map { Tree($0.root) }, errors)
  }

  private func parse(_ text: String) -> (trees: [Tree], errors: [String]) {
    parse(Array(text.utf8))
  }

  private func plain(_ text: String) -> Tree { .scalar(text, isPlain: true) }

  private func mapping(_ pairs: (String, Tree)...) -> Tree {
    .mapping(pairs.map { Tree.Entry(key: Array($0.0.utf8), value: $0.1) })
  }

  // MARK: Encodings and bytes

  @Test(arguments: ["", "\n\n", "# a comment", "   ", "\u{FEFF}", "\u{FEFF}# c\n"])
  func emptyFile(_ text: String) {
    let (trees, errors) = parse(text)
    #expect(trees.isEmpty && errors.isEmpty)
  }

  @Test func byteOrderMarkIsNoText() {
    let (trees, errors) = parse("\u{FEFF}a: b")
    #expect(errors == [])
    #expect(trees == [mapping(("a", plain("b")))])
    #expect(parse("\u{FEFF}a: @b").errors == ["1:4: a value can't start with `@` without quotes"])
  }

  @Test(arguments: ["a: b\nc: |\n  d\n  e\n", "a: 'b\n\n  c'\n"], ["\r\n", "\r"])
  func lineBreaksAreAlike(_ text: String, _ lineBreak: String) {
    let (trees, errors) = parse(text.replacing("\n", with: lineBreak))
    #expect(errors == [])
    #expect(trees == parse(text).trees)
  }

  @Test func linesAreCountedWithAnyLineBreak() {
    #expect(parse("a: 1\r\nb: 2\rc: 3\nd: @").errors.first?.hasPrefix("4:4: ") == true)
  }

  @Test func binaryFile() {
    let elf: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00]
    let errors = parse(elf).errors
    #expect(errors.first == "1:1: control character 0x7F")
    #expect(errors.last == "1:8: the file holds a NUL byte")
    #expect(errors.count == 5)
    #expect(parse([0x61, 0x3A, 0x20, 0x00]).errors == ["1:4: the file holds a NUL byte"])
  }

  @Test(arguments: [
    [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8],
    [0xE0, 0x80, 0x80], [0xFF, 0x41], [0xC3, 0x41],
  ])
  func invalidUTF8(_ bytes: [UInt8]) {
    let errors = parse(Array("a: 1\nb: ".utf8) + bytes).errors
    #expect(errors.count == 1)
    #expect(errors[0].hasPrefix("2:4: the file is not valid UTF-8 (byte 0x"))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]])
  func utf16(_ bytes: [UInt8]) {
    #expect(parse(bytes).errors == ["1:1: the file is not UTF-8 but UTF-16 or UTF-32"])
  }

  @Test(arguments: [
    ("a: \u{1B}[31m", "1:4: control character 0x1B"),
    ("a: b\u{7F}", "1:5: control character 0x7F"),
    ("a: \u{9B}", "1:4: control character U+009B"),
    ("a: b\u{85}c", "1:5: U+0085 is a line break to some YAML readers and none to others"),
    ("é: b\u{2028}c", "1:5: U+2028 is a line break to some YAML readers and none to others"),
    ("a: b\u{FEFF}", "1:5: a byte order mark inside the file"),
    ("a: \u{FFFF}", "1:4: U+FFFF is not a character"),
  ])
  func charactersThatConfuseParsers(_ text: String, _ error: String) {
    let (trees, errors) = parse(text)
    #expect(trees.isEmpty)
    #expect(errors == [error])
  }

  // MARK: Size

  @Test func tooLargeFile() {
    let file = SourceFile(name: "f.yaml", text: "a: 123456")
    let (documents, diagnostics) = DocumentParser.parse(file, limits: .init(maximumBytes: 8))
    #expect(documents.isEmpty)
    #expect(diagnostics.map(\.message) == ["the file has 9 bytes; at most 8 are read"])
    #expect(DocumentParser.parse(file, limits: .init(maximumBytes: 9)).diagnostics.isEmpty)
  }

  @Test func twoMegabytesOnOneLine() {
    let word = String(repeating: "x", count: 2_000_000)
    #expect(parse("a: \"\(word)\"").trees == [mapping(("a", .scalar(word, isPlain: false)))])
    #expect(parse("a: [\(word)").errors == ["1:4: this `[` is not closed"])
  }

  @Test func longListOnOneLine() {
    let list = "[" + String(repeating: "é, ", count: 200_000) + "]"
    let (trees, errors) = parse(list)
    #expect(errors.isEmpty)
    guard case .sequence(let items)? = trees.first else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 200_000)
  }

  @Test func keyOfTheLongestLength() {
    let key = String(repeating: "é", count: 1024)
    #expect(parse(key + ": a").trees == [mapping((key, plain("a")))])
    #expect(parse(key + "é: a").errors == ["1:1: a key has at most 1024 characters"])
  }

  // MARK: Depth

  @Test(arguments: ["[", "{a: ", "[{a: ", "- ", "[a: "])
  func manyOpenings(_ opening: String) {
    let (trees, errors) = parse(String(repeating: opening, count: 200_000))
    #expect(trees.isEmpty)
    #expect(errors.count == 1)
    #expect(errors.first?.hasSuffix("nested more than 100 levels deep") == true)
  }

  @Test func nestedLines() {
    var text = ""
    for level in 0..<2_000 { text += String(repeating: " ", count: level) + "a:\n" }
    let errors = parse(text).errors
    #expect(errors.first == "101:101: nested more than 100 levels deep")
    #expect(errors.count == 1)
  }

  @Test func theDeepestTree() {
    let open = String(repeating: "[", count: 100)
    let close = String(repeating: "]", count: 100)
    #expect(parse(open + close).errors.isEmpty)
    #expect(parse("[" + open + close + "]").errors == ["1:101: nested more than 100 levels deep"])
  }

  // MARK: Aliases

  @Test func billionLaughs() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let (trees, errors) = parse(text)
    #expect(trees.isEmpty)
    #expect(errors.first?.hasSuffix("the aliases repeat more than 4194304 bytes") == true)
  }

  @Test func quadraticBlowup() {
    let text = "- &a \(String(repeating: "x", count: 100_000))\n"
    let (_, errors) = parse(text + String(repeating: "- *a\n", count: 10_000))
    #expect(errors.first?.hasSuffix("the aliases repeat more than 4194304 bytes") == true)
    #expect(parse(text + String(repeating: "- *a\n", count: 40)).errors.isEmpty)
  }

  @Test(arguments: [
    ("&a [*a]", "1:5: `*a` is inside the node that it repeats"),
    ("&a\nb: *a", "2:4: `*a` is inside the node that it repeats"),
    ("[&a [&a b]]", "1:6: the anchor `a` is inside itself"),
    ("[*a, &a b]", "1:2: there is no anchor `&a` above this alias"),
    ("--- &a b\n--- *a", "2:5: there is no anchor `&a` above this alias"),
  ])
  func undefinedAnchors(_ text: String, _ error: String) {
    #expect(parse(text).errors == [error])
  }

  // MARK: Many errors

  @Test func errorCountIsLimited() {
    let (trees, errors) = parse(String(repeating: "a: @\n", count: 100_000))
    #expect(trees.isEmpty)
    #expect(errors.count == 51)
    #expect(errors.last == "50:4: too many errors in f.yaml: the rest of the file was not read")
  }

  @Test(arguments: ["\"", "'", "[", "{", "[\"", "- '", "a: \"", "a: {b: ["])
  func unclosedOnEveryLine(_ opening: String) {
    let errors = parse(String(repeating: opening + "\n", count: 100_000)).errors
    #expect(!errors.isEmpty && errors.count <= 51)
  }
}
