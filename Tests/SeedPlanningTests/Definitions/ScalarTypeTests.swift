@testable import SeedGeneration
@testable import SeedPlanning
import Testing

@Suite("A scalar is read by the type of its column")
struct ScalarTypeTests {
  private static func distinct(_ value: String, type: String) throws -> [String] {
    try Set(GeneratedColumn(value, type: type).values(60).strings).sorted()
  }

  @Test(
    "Digits in lists keep their form in a text column",
    arguments: [
      ("cycle([01067, 1_000, +7, 1.10])", ["+7", "01067", "1.10", "1_000"]),
      ("random_choice(01067, 00000000000000000000001)", ["00000000000000000000001", "01067"]),
      ("maybe(100%, 01067)", ["01067"]),
      ("weighted([007, 7], [1, 1])", ["007", "7"]),
      ("weighted(007=50, 7=40, 'in progress'=10)", ["007", "7", "in progress"]),
      ("cycle([5%, 0.50%])", ["0.50%", "5%"]),
      ("{cycle([01067, 01099])}", ["01067", "01099"]),
      ("cycle([true, False, 2024-01-01])", ["2024-01-01", "False", "true"]),
      ("random_string(1, 01)", ["0", "1"]),
    ])
  func digits(value: String, expected: [String]) throws {
    #expect(try Self.distinct(value, type: "string") == expected)
  }

  @Test("An enumeration tells `007` from `7`")
  func enumeration() throws {
    let type = "enum, values: [\"007\", \"7\"]"
    #expect(try Self.distinct("random_choice([007, 7])", type: type) == ["007", "7"])
    #expect(try Self.distinct("weighted(007=1, 7=1)", type: type) == ["007", "7"])
    #expect(try Self.distinct("random_choice()", type: type) == ["007", "7"])
  }

  @Test("The same digits are numbers in a column of numbers")
  func numbers() throws {
    #expect(
      try Self.distinct("cycle([01067, 1_000, +7])", type: "integer") == ["1000", "1067", "7"])
    #expect(try Self.distinct("weighted(1_000=1)", type: "integer") == ["1000"])
    #expect(try Self.distinct("{cycle([1_000, 2_000]) * 2}", type: "integer") == ["2000", "4000"])
    let error = #expect(throws: (any Error).self) {
      try Self.distinct("cycle([5%])", type: "integer")
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("`5%` is not a valid integer"))
  }

  /// The only value of a JSON column.
  private static func json(_ value: String, parameters: String = "") throws -> String {
    let project = Project.of(
      """
      factory: things
      fields: { v: json }
      \(parameters.isEmpty ? "" : "parameters: \(parameters)")
      values:
        v: \(value)
      """)
    let plan = try Planner.plan(factory: "things", rows: 1, seed: 1, in: project)
    let rowGroup = plan.tables[0].rowGroups[0]
    let frame = RowGroupFrame(graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(0..<1))
    return try frame.column("v").strings.joined()
  }

  @Test(
    "Quotes make text within JSON",
    arguments: [
      (
        #"{ zip: "12345", ok: "true", n: 'null', e: "1e5" }"#,
        #"{"zip":"12345","ok":"true","n":"null","e":"1e5"}"#
      ),
      (
        #"{ zip: 12345, ok: true, n: null, code: 01067 }"#,
        #"{"zip":12345,"ok":true,"n":null,"code":"01067"}"#
      ),
      (#"["5", 5, literal('5'), "{{}}"]"#, #"["5",5,"5","{}"]"#),
      (#""5""#, #""5""#), ("5", "5"), ("literal('true')", #""true""#),
      ("literal('[1, 2]')", "[1, 2]"), ("\"{{}}\"", "{}"),
      (#"random_choice(["5"])"#, #""5""#), ("random_choice([5])", "5"),
      (
        #"[ "random_choice([true])", "random_choice(['true'])", "cycle([1.50])" ]"#,
        #"[true,"true",1.50]"#
      ),
      ("weighted(5=1)", "5"), ("weighted('5'=1)", #""5""#),
    ])
  func quotes(value: String, expected: String) throws {
    #expect(try Self.json(value) == expected)
  }
}
