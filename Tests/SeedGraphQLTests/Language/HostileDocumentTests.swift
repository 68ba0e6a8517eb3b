import RandomSupport
import SeedORM
import Testing

@testable import SeedGraphQL

/// Nothing that a document holds may trap, nest without bound or take long.
@Suite struct HostileDocumentTests {
  private static let pieces = [
    "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "on", "fragment",
    "query",
    "mutation", "\"", "\"\"\"", "\\", "\\u", "\\u{", "\\uD83D", "}", "0", "-", "1.", "1e", "#",
    "\n",
    "\r", "é", "😀", "\u{0}", "\u{FEFF}", "users", "id", "where", "first", "null", "true", "type",
    "extend", "schema", "\u{2028}", "'", "@include(if: $a)", "__typename", "__schema", ",",
  ]

  @Test func randomDocumentsNeverTrap() throws {
    let schema = try ExampleSchema.make()
    var random = SeededRandom(seed: 11)
    for _ in 0..<2000 {
      let count = 1 + random.below(40)
      let text = (0..<count).map { _ in random.pick(Self.pieces) }
        .joined(separator: random.oneIn(2) ? " " : "")
      for error in schema.validate(text) { #expect(!error.message.isEmpty) }
    }
  }

  @Test(arguments: [
    String(repeating: "{a", count: 50_000), String(repeating: "{a(b:[", count: 30_000),
    "{a(b:" + String(repeating: "[", count: 90_000),
    "{a(b:" + String(repeating: "{a:", count: 30_000),
    "query($a:" + String(repeating: "[", count: 90_000), String(repeating: "{...", count: 20_000),
    "{" + String(repeating: "a ", count: 40_000), "\"" + String(repeating: "\\", count: 90_000),
    String(repeating: "{ ... on Query ", count: 6000),
  ]) func hugeDocumentsAreRefused(_ text: String) throws {
    let errors = try ExampleSchema.make().validate(text)
    #expect(errors.count == 1)
  }

  @Test func aDocumentIsNoLargerThanAllowed() throws {
    let errors = try ExampleSchema.make().validate("#" + String(repeating: " ", count: 100_000))
    #expect(errors.first?.extensions["code"] == "DOCUMENT_TOO_LARGE")
  }

  @Test func fragmentsThatMultiplyAreRefused() throws {
    // Each fragment spreads the next one twice: 2^40 fields.
    var text = "{ users { nodes { ...F0 } } }"
    for level in 0..<20 {
      text +=
        " fragment F\(level) on User { a: postsByAuthor { nodes { author { ...F\(level + 1) } } }"
        + " b: postsByAuthor { nodes { author { ...F\(level + 1) } } } }"
    }
    text += " fragment F20 on User { username }"
    let errors = try ExampleSchema.make().validate(text)
    #expect(!errors.isEmpty)
  }

  @Test func fragmentsThatRepeatFieldsAreCompared() throws {
    var text = "{ users { nodes {" + (0..<60).map { " ...F\($0)" }.joined() + " } } }"
    for number in 0..<60 {
      text += " fragment F\(number) on User { " + String(repeating: "username ", count: 40) + "}"
    }
    // Valid or too complex, but decided soon.
    let errors = try ExampleSchema.make().validate(text)
    #expect(errors.allSatisfy { $0.message.contains("too complex") })
  }

  @Test func fragmentsInACircleAreRefused() throws {
    var text = "{ users { nodes { ...F0 } } }"
    for number in 0..<300 {
      text +=
        " fragment F\(number) on User { postsByAuthor { nodes { author { ...F\((number + 1) % 300) } } } }"
    }
    let errors = try ExampleSchema.make().validate(text)
    #expect(
      errors.contains { $0.message.hasPrefix("Cannot spread fragment 'F0' within itself via") })
  }

  @Test func randomJSONNeverTraps() {
    var random = SeededRandom(seed: 5)
    let pieces = [
      "{", "}", "[", "]", "\"", ":", ",", "1", "-", ".", "e", "\\u", "D83D", "true", "null", " ",
      "a",
    ]
    for _ in 0..<5000 {
      let text = (0..<(1 + random.below(12))).map { _ in random.pick(pieces) }.joined()
      if let value = JSONReader.value(text.utf8) {
        #expect(JSONReader.value(JSONWriter.text(of: value).utf8) == value, "\(text)")
      }
    }
    #expect(JSONReader.value(String(repeating: "[", count: 100_000).utf8) == nil)
  }
}
