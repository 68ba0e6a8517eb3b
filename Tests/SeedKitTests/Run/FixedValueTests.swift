@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Values that a step fixes for a unique column, beside those that others generate.
@Suite(.serialized) struct FixedValueTests {
  private static func files(_ values: String, _ steps: String, type: String = "integer") -> String {
    """
    factory: item
    table: items
    fields:
      id: { type: integer, primary_key: true }
      code: { type: \(type), unique: true }
      name: text
    values: { \(values) }
    ---
    scenario: main
    steps:
    \(steps)
    """
  }

  @Test(arguments: TestDatabase.available, [true, false])
  func sequencesSkipFixedNumbers(_ database: TestDatabase, _ isFirst: Bool) async throws {
    let steps = ["  - { create: item, values: { id: 3 } }", "  - { create: item, count: 5 }"]
    let files = Self.files(
      "name: word()", (isFirst ? steps : steps.reversed()).joined(separator: "\n"))
    try await database.with(files) { test in
      try await test.run()
      let ids = try await test.rows("select id from items order by id").map { $0[0] }
      #expect(ids == (isFirst ? ["2", "3", "4", "5", "6", "7"] : ["1", "2", "3", "4", "5", "6"]))
    }
  }

  /// References follow the moved rows.
  @Test(arguments: TestDatabase.available)
  func childrenFollowMovedKeys(_ database: TestDatabase) async throws {
    let files =
      Self.files(
        "name: word()",
        """
          - { create: item, values: { id: 4 } }
          - { create: item, count: 9 }
          - { create: part, count: 200 }
        """)
        + """

        ---
        factory: part
        table: parts
        fields: { id: { type: integer, primary_key: true }, item_id: { type: integer, references: items } }
        """
    try await database.with(files) { test in
      try await test.run()
      let parents = try await test.number("select count(distinct item_id) from parts")
      #expect(parents == 10)
    }
  }

  @Test(
    arguments: TestDatabase.available,
    [
      ("integer", "random_int(1, 40)", "17"), ("string", "random_choice([a, b, c, d, e])", "c"),
      ("text", "pattern(\"#\")", "7"),
      ("uuid", "random_uuid()", "00000000-0000-4000-8000-000000000001"),
      ("integer", "sequential(10)", "12"),
    ])
  func generatedValuesAvoidFixedOnes(
    _ database: TestDatabase, _ column: (type: String, value: String, fixed: String)
  ) async throws {
    let count = column.type == "integer" ? 39 : column.type == "text" ? 9 : 4
    let files = Self.files(
      "code: '\(column.value)'",
      """
        - { create: item, values: { code: '\(column.fixed)' } }
        - { create: item, count: \(count) }
      """, type: column.type)
    try await database.with(files) { test in
      try await test.run()
      let rows = try await test.number("select count(*) from items")
      #expect(rows == Int64(count + 1))
    }
  }

  /// Where there are too few values beside the fixed one, the error names both places.
  @Test func tooFewValuesBesideAFixedOne() async throws {
    let files = Self.files(
      "code: 'random_int(1, 5)'",
      """
        - { create: item, values: { code: 3 } }
        - { create: item, count: 5 }
      """)
    let error = try await refusal { _ = try Planner.plan("main", in: Project.of(files)) }
    #expect(error?.message.contains("`items.code` must be unique") == true)
  }

  @Test func equalConstantsAreRefusedWithBothPlaces() async throws {
    let files = Self.files(
      "name: word()",
      """
        - { create: item, values: { code: 3 } }
        - { create: item, values: { code: 3 } }
      """)
    let error = try await refusal { _ = try Planner.plan("main", in: Project.of(files)) }
    #expect(
      error?.message
        == "`items.code` must be unique, and row 1 of this step gets the same value as row 1 of the step at Factories/test.yaml:11:15"
    )
    #expect(error?.span?.line == 12)
    #expect(error?.hint == "the other value is at Factories/test.yaml:11:37")
  }

  @Test func repeatedConstantsInAKeyFail() async throws {
    let files = Self.files("code: 7", "  - { create: item, count: 2 }")
    let error = try await refusal { _ = try Planner.plan("main", in: Project.of(files)) }
    #expect(
      error?.message
        == "`items.code` must be unique, and all 2 rows of this step get the same value")
    #expect(error?.span?.line == 7)
  }

  /// A template can produce a fixed string: it fails if it does, and only then.
  @Test(arguments: [("n2", true), ("n9", false)])
  func templatesThatMeetAFixedText(_ fixed: String, _ isRefused: Bool) async throws {
    let files = Self.files(
      #"code: "n{row}""#,
      """
        - { create: item, count: 5 }
        - { create: item, values: { code: \(fixed) } }
      """, type: "text")
    let error = try await refusal { _ = try Planner.plan("main", in: Project.of(files)) }
    #expect((error != nil) == isRefused)
  }

  /// Values don't move without a conflict.
  @Test func otherValuesDoNotChange() throws {
    func codes(_ steps: String) throws -> [SQLValue] {
      let plan = try Planner.plan(
        "main", in: Project.of(Self.files("code: 'random_int(1, 1000000)'", steps)))
      let rowGroup = plan.tables[0].rowGroups[0]
      return try RowGroupFrame(
        graph: plan.graph, table: 0, rowGroup: rowGroup, rows: .range(rowGroup.rows)
      ).column("code").all
    }
    let alone = try codes("  - { create: item, count: 50 }")
    let beside = try codes(
      "  - { create: item, count: 50 }\n  - { create: item, values: { code: 0 } }")
    #expect(alone == beside)
  }
}
