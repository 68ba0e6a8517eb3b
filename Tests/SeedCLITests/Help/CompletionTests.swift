import Foundation
import Testing

/// What `seed lsp` offers in texts that are being written, most of which can't be parsed at that
/// moment.
@Suite struct CompletionTests {
  /// A text with the cursor at `¦`, and some of the items that are offered there.
  struct Case: CustomTestStringConvertible {
    var file: String
    var text: String
    var offers: Set<String>
    var lacks: Set<String> = []

    var testDescription: String { text.split(separator: "\n").last.map(String.init) ?? "" }
  }

  private static let files = [
    "Factories/user.yaml": """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: string
      age: { type: integer, nullable: true }
    parameters: { domain: example.org }
    values:
      name: "{first_name()} {last_name()}"
      age: random_int(18, 80)
    traits:
      old: { age: 99 }

    """,
    "Factories/order.yaml": """
    factory: order
    table: orders
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users.id }
    values:
      user_id: ref(user)

    """,
    "Scenarios/shop.yaml": """
    scenario: shop
    steps:
      - create: user
        count: 10
        as: people
      - rows: user
        data:
          ann: { name: Ann }
      - { create: order, count: 1..3 per user }

    """,
  ]

  /// A factory with a line in place of that of `age`.
  private static func user(_ line: String) -> String {
    files["Factories/user.yaml", default: ""]
      .replacingOccurrences(of: "  age: random_int(18, 80)", with: line)
  }

  private static func shop(_ end: String) -> String {
    files["Scenarios/shop.yaml", default: ""] + end
  }

  static let cases: [Case] = [
    // Keys.
    Case(
      file: "Factories/user.yaml", text: user("  age: 3\ntr¦"), offers: ["extends", "constraints"],
      lacks: ["values", "table"]),
    Case(
      file: "Factories/new.yaml", text: "¦", offers: ["factory", "scenario", "generators"]),
    Case(file: "Scenarios/shop.yaml", text: shop("  - cr¦"), offers: ["create", "rows", "expect"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - { create: user, tr¦"),
      offers: ["traits", "count"], lacks: ["create", "raw", "name"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - {\n      create: user,\n      tr¦"),
      offers: ["traits", "count"], lacks: ["create", "raw"]),
    Case(
      file: "Factories/user.yaml",
      text: user("  age: 3").replacingOccurrences(of: "name: string", with: "name: { type: s¦"),
      offers: ["string", "integer"]),
    Case(
      file: "Factories/user.yaml",
      text: user("  age: 3").replacingOccurrences(
        of: "name: string", with: "name: { type: string, un¦"),
      offers: ["unique", "nullable"], lacks: ["type"]),
    // Generators and their arguments.
    Case(
      file: "Factories/user.yaml", text: user("  age: ra¦"), offers: ["random_int", "ref", "maybe"]),
    Case(
      file: "Factories/user.yaml", text: user("  age: random_int(¦"), offers: ["min=", "max="],
      lacks: ["random_int"]),
    Case(
      file: "Factories/user.yaml", text: user("  age: random_int(18, ¦"), offers: ["max="],
      lacks: ["min="]),
    Case(
      file: "Factories/user.yaml", text: user("  age: maybe(90%, ran¦"), offers: ["random_int"]),
    Case(
      file: "Factories/user.yaml", text: user("  age: \"{maybe(90%, ran¦"),
      offers: ["random_int", "name"]),
    // Columns.
    Case(
      file: "Factories/user.yaml", text: user("  age: \"{na¦"),
      offers: ["name", "id", "row", "domain", "upper", "random_int"]),
    Case(
      file: "Factories/user.yaml", text: user("  age: '{na¦"), offers: ["name", "id"]),
    Case(
      file: "Factories/user.yaml", text: user("  age: \"{upper(na¦"), offers: ["name", "lower"]),
    Case(file: "Factories/user.yaml", text: user("  age: Hi {na¦"), offers: ["name", "id"]),
    Case(
      file: "Factories/order.yaml",
      text: files["Factories/order.yaml", default: ""] + "  note: \"{user.¦",
      offers: ["name", "age"], lacks: ["user_id", "row"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: user\n    values:\n      na¦"),
      offers: ["name", "age"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: user\n    values: { na¦"),
      offers: ["name", "age"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - { create: user, values: { age: \"{na¦"),
      offers: ["name", "age"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: user\n    with: { ¦"),
      offers: ["domain"], lacks: ["name"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - rows: users\n    data:\n      bob: { ¦"),
      offers: ["name", "age"]),
    Case(file: "Fixtures/users.yaml", text: "bob: { na¦", offers: ["name", "age"]),
    Case(
      file: "Fixtures/demo.yaml", text: "fixture: demo\ntables:\n  users:\n    bob: { na¦",
      offers: ["name", "age"]),
    // Labels.
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: order\n    values: { user_id: \"@¦"),
      offers: ["@ann"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: order\n    count: 1 per @¦"),
      offers: ["@ann"]),
    // Factories, groups, traits and tables.
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - { create: ¦"), offers: ["user", "order"],
      lacks: ["random_int"]),
    Case(file: "Scenarios/shop.yaml", text: shop("  - create: \"us¦"), offers: ["user", "order"]),
    Case(
      file: "Factories/order.yaml",
      text: files["Factories/order.yaml", default: ""].replacingOccurrences(
        of: "ref(user)", with: "ref(¦"),
      offers: ["user", "order"]),
    Case(
      file: "Factories/order.yaml",
      text: files["Factories/order.yaml", default: ""].replacingOccurrences(
        of: "ref(user)", with: "ref(user.¦"),
      offers: ["name", "id"]),
    Case(
      file: "Factories/order.yaml",
      text: files["Factories/order.yaml", default: ""].replacingOccurrences(
        of: "ref(user)", with: "ref(user, in=¦"),
      offers: ["people"], lacks: ["user"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: user\n    traits: [¦"), offers: ["old"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: user\n    traits:\n      - o¦"),
      offers: ["old"]),
    Case(
      file: "Scenarios/shop.yaml", text: shop("  - create: order\n    count: 3 per ¦"),
      offers: ["user", "people"]),
    Case(file: "Scenarios/shop.yaml", text: shop("  - expect: { us¦"), offers: ["users", "order"]),
    Case(file: "Scenarios/shop.yaml", text: shop("  - truncate: [us¦"), offers: ["users", "all"]),
    Case(
      file: "Factories/user.yaml",
      text: user("  age: 3").replacingOccurrences(
        of: "name: string", with: "boss_id: { type: integer, references: users.¦"),
      offers: ["id", "age"]),
  ]

  /// What an answer offers.
  private func labels(_ id: Int, _ messages: [[String: Any]]) throws -> Set<String> {
    let result = try EditorSession.answer(id, messages)["result"] as? [String: Any]
    let items = result?["items"] as? [[String: Any]] ?? []
    return Set(items.compactMap { $0["label"] as? String })
  }

  @Test func incompleteTextsAreCompleted() async throws {
    try await TestFolder.with(Self.files) { folder in
      var input = EditorSession.initialize(folder)
      for (number, one) in Self.cases.enumerated() {
        let before = one.text.components(separatedBy: "¦")[0]
        let lines = before.components(separatedBy: "\n")
        input += try EditorSession.open(
          one.file, one.text.replacingOccurrences(of: "¦", with: ""), in: folder)
        input += EditorSession.request(
          number + 2, "textDocument/completion",
          "{\"textDocument\":{\"uri\":\"file://\(folder.path)/\(one.file)\"},\"position\":{\"line\":\(lines.count - 1),\"character\":\(lines[lines.count - 1].utf16.count)}}"
        )
        input += EditorSession.message(
          "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\"file://\(folder.path)/\(one.file)\"}}}"
        )
      }
      let (messages, result) = try await EditorSession.serve(input, in: folder)
      #expect(result.error.isEmpty)
      for (number, one) in Self.cases.enumerated() {
        let labels = try labels(number + 2, messages)
        let missing = one.offers.subtracting(labels)
        let surplus = one.lacks.intersection(labels)
        #expect(missing.isEmpty, "\(one.text) offers \(labels.sorted().prefix(20))")
        #expect(surplus.isEmpty, "\(one.text)")
      }
    }
  }

  /// A file beside the one with the cursor may be broken, too: what it said before is still true
  /// enough.
  @Test func otherFilesCountAsTheyWereBefore() async throws {
    try await TestFolder.with(Self.files) { folder in
      let broken = "factory: user\ntable: users\nvalues:\n  name: \"{first\n  age: [1, 2\n"
      let text = Self.shop("  - create: user\n    values: { ")
      let lines = text.components(separatedBy: "\n")
      let input =
        try EditorSession.initialize(folder)
        + EditorSession.open("Factories/user.yaml", broken, in: folder)
        + EditorSession.open("Scenarios/shop.yaml", text, in: folder)
        + EditorSession.request(
          2, "textDocument/completion",
          "{\"textDocument\":{\"uri\":\"file://\(folder.path)/Scenarios/shop.yaml\"},\"position\":{\"line\":\(lines.count - 1),\"character\":\(lines[lines.count - 1].utf16.count)}}"
        )
      let (messages, _) = try await EditorSession.serve(input, in: folder)
      #expect(try labels(2, messages).contains("name"))
    }
  }
}
