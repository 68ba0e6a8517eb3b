import RunSupport
import SeedFormat
@testable import SeedKit
import Testing
import TestSupport

/// References and values under a condition.
@Suite struct ConditionalReferenceTests {
  private static func text(_ condition: String, rows: Int) -> String {
    """
    factory: user
    table: users
    fields: { id: { type: integer, primary_key: true }, kind: { type: text, nullable: true } }
    values: { kind: "{if(row == 3, 'x', 'y')}" }
    ---
    factory: profile
    table: profiles
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, unique: true, nullable: true, references: users }
      n: integer
      share: { type: float, nullable: true }
    values:
      user_id: "maybe({\(condition)}, ref(user))"
      n: "{row % 3}"
      share: "maybe({n > 0}, '{10 / n}')"
    ---
    scenario: main
    steps: [ { create: user, count: 40 }, { create: profile, count: \(rows) } ]
    ---
    scenario: users
    steps: [ { create: user, count: 40 } ]
    ---
    scenario: profiles
    steps: [ { create: profile, count: \(rows) } ]
    """
  }

  @Test(
    arguments: [("row > 40", 60), ("row <= 20", 100)], [["main"], ["users", "profiles"]])
  func uniqueReferencesUnderAConditionDiffer(
    _ condition: (String, Int), _ scenarios: [String]
  ) async throws {
    try await TestDatabase.sqlite.with(Self.text(condition.0, rows: condition.1)) { test in
      for scenario in scenarios { try await test.run(scenario) }
      #expect(try await test.number("SELECT count(user_id) FROM profiles") == 20)
      #expect(try await test.number("SELECT count(DISTINCT user_id) FROM profiles") == 20)
      let wrong = try await test.number(
        "SELECT count(*) FROM profiles WHERE (share IS NULL) <> (n = 0)")
      #expect(wrong == 0)
    }
  }

  @Test func tooManyReferencesAreReported() async throws {
    try await TestDatabase.sqlite.with(Self.text("row <= 50", rows: 60)) { test in
      let error = await #expect(throws: DiagnosticsError.self) { try await test.run() }
      #expect(error?.diagnostics.first?.message.contains("must be unique") == true)
    }
  }

  /// A condition can't read the row whose choice it decides.
  @Test(arguments: ["maybe({card.n > 1}, ref(card))", "ref(card, n={card.n})"])
  func conditionsOfTheReferencedRowAreErrors(_ reference: String) async throws {
    let text = """
      factory: card
      table: cards
      fields: { id: { type: integer, primary_key: true }, n: integer }
      ---
      factory: pay
      table: pays
      fields:
        id: { type: integer, primary_key: true }
        card_id: { type: integer, nullable: true, references: cards }
      values: { card_id: "\(reference)" }
      ---
      scenario: main
      steps: [ { create: card, count: 3 }, { create: pay, count: 3 } ]
      """
    try await TestDatabase.sqlite.with(text) { test in
      await #expect(throws: (any Error).self) { try await test.run() }
    }
  }

  /// A condition may exclude the rows in which an argument has no valid value.
  @Test func argumentsNeedNoValueInExcludedRows() async throws {
    let text = """
      factory: trip
      table: trips
      fields:
        id: { type: integer, primary_key: true }
        low: integer
        n: { type: integer, nullable: true }
        m: integer
        c: integer
        at: { type: datetime, nullable: true }
        early: datetime
        late: datetime
        start: datetime
        end: datetime
      values:
        low: "{if(row % 2 == 0, 20, 5)}"
        n: "maybe({low < 10}, random_int({low}, 10))"
        m: "{if(low < 10, random_int({low}, 10), 99)}"
        c: "{coalesce(if(low < 10, null, 99), random_int({low}, 10))}"
        early: "2024-01-01T00:00:00Z"
        late: "2025-01-01T00:00:00Z"
        start: "{if(row % 2 == 0, late, early)}"
        end: "2024-06-01T00:00:00Z"
        at: "maybe({start < end}, random_datetime({start}, {end}))"
      ---
      scenario: main
      steps: [ { create: trip, count: 10 } ]
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      let wrong = try await test.number(
        "SELECT count(*) FROM trips WHERE (n IS NULL) <> (id % 2 = 0) OR (at IS NULL) <> (id % 2 = 0) OR (m = 99) <> (id % 2 = 0) OR (c = 99) <> (id % 2 = 0)"
      )
      #expect(wrong == 0)
    }
  }
}
