import PlanSupport
import RunSupport
import SeedFormat
@testable import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// Unique columns with fewer values than rows: NULLs don't count.
@Suite struct OptionalUniqueTests {
  private static func text(_ value: String, rows: Int, type: String = "integer") -> String {
    """
    factory: parent
    table: parents
    fields: { id: { type: integer, primary_key: true } }
    ---
    factory: thing
    table: things
    fields:
      id: { type: integer, primary_key: true }
      \(value.contains("ref(") ? "parent_id: { type: integer, unique: true, nullable: true, references: parents }" : "code: { type: \(type), unique: true, nullable: true }")
    values:
      \(value)
    ---
    scenario: main
    steps:
      - { create: parent, count: 30 }
      - { create: thing, count: \(rows) }
    ---
    scenario: more
    steps:
      - { create: thing, count: 20 }
    """
  }

  /// Of 50 rows, about 20 have a value.
  @Test(arguments: [
    text("code: maybe(40%, random_int(1, 30))", rows: 50),
    text(
      "code: maybe(40%, cycle([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z]))",
      rows: 40, type: "text"),
    text("parent_id: maybe(40%, ref(parent))", rows: 50),
  ])
  func onlyValuesMustDiffer(_ text: String) async throws {
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      let column = text.contains("ref(") ? "parent_id" : "code"
      let values = try await test.number("SELECT count(\(column)) FROM things")
      let different = try await test.number("SELECT count(DISTINCT \(column)) FROM things")
      #expect(values == different)
      #expect((8...30).contains(values))
    }
  }

  /// A value depends on the row alone, so that a later run continues the values of earlier ones.
  @Test(arguments: ["code: maybe(40%, random_int(1, 40))", "code: maybe(30%, random_int(1, 30))"])
  func laterRunsContinue(_ value: String) async throws {
    try await TestDatabase.sqlite.with(Self.text(value, rows: 20)) { test in
      try await test.run()
      try await test.run("more")
      try await test.run("more")
      let all = try await test.rows("SELECT id, code FROM things ORDER BY id")
      try await TestDatabase.sqlite.with(Self.text(value, rows: 60)) { other in
        try await other.run()
        #expect(try await other.rows("SELECT id, code FROM things ORDER BY id") == all)
      }
    }
  }

  @Test func referencesToExistingRowsDiffer() async throws {
    let text = Self.text("parent_id: maybe(40%, ref(parent))", rows: 0)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      try await test.run("more")
      try await test.run("more")
      let values = try await test.number("SELECT count(parent_id) FROM things")
      #expect(try await test.number("SELECT count(*) FROM things") == 40)
      #expect((8...24).contains(values))
      #expect(try await test.number("SELECT count(DISTINCT parent_id) FROM things") == values)
    }
  }

  @Test func tooManyValuesAreReported() async throws {
    try await TestDatabase.sqlite.with(Self.text("code: maybe(40%, random_int(1, 30))", rows: 500))
    {
      test in
      let error = await #expect(throws: DiagnosticsError.self) { try await test.run() }
      #expect(error?.diagnostics.first?.message.contains("must be unique") == true)
    }
  }
}
