import RunSupport
import SeedFormat
import Testing
import TestSupport

/// Runs that add rows to those of an earlier run.
@Suite struct RepeatedRunTests {
  /// Combinations of values go on where the last run stopped.
  @Test(arguments: TestDatabase.available)
  func keysOfSeveralColumnsGoOn(_ database: TestDatabase) async throws {
    let text = """
      factory: slot
      table: slots
      fields:
        id: { type: integer, primary_key: true }
        day: date
        hour: integer
        kind: text
      constraints:
        - unique: [day, hour]
        - unique: [kind, day]
      values:
        day: random_date(2024-01-01..2024-02-29)
        hour: "random_int(1, 5)"
        kind: "{row}"
      ---
      scenario: main
      steps:
        - { create: slot, count: 90 }
        - { create: slot, count: 10 }
      """
    try await database.with(text) { test in
      for _ in 1...3 { try await test.run() }
      #expect(try await test.number("SELECT count(*) FROM slots") == 300)
      await #expect(throws: DiagnosticsError.self) { try await test.run() }
    }
  }

  /// Each constant of a step has its own combinations, also in later runs.
  @Test(
    arguments: TestDatabase.available,
    [["a", "b", "a"], ["a", "a"], ["both", "a", "b"], ["a", "both", "b"]])
  func constantsHaveTheirOwnCombinations(
    _ database: TestDatabase, _ scenarios: [String]
  ) async throws {
    func step(_ kind: String) -> String {
      "  - { create: slot, count: 4, values: { kind: \(kind), day: 2024-05-06 } }\n"
    }
    let text = """
      factory: slot
      table: slots
      fields:
        id: { type: integer, primary_key: true }
        kind: { type: enum, values: [x, y] }
        day: date
        hour: integer
      constraints:
        - unique: [kind, day, hour]
      values:
        hour: random_int(1, 8)
      ---
      scenario: a
      steps:
      \(step("x"))---
      scenario: b
      steps:
      \(step("y"))---
      scenario: both
      steps:
      \(step("x"))\(step("y"))
      """
    try await database.with(text) { test in
      for scenario in scenarios { try await test.run(scenario) }
      let full = try await test.number("SELECT count(*) FROM slots WHERE kind = 'x'")
      #expect(full == 8)
      await #expect(throws: DiagnosticsError.self) { try await test.run("a") }
    }
  }

  /// Constraints without a name get different ones, as columns can have names like several others.
  @Test(arguments: TestDatabase.available)
  func constraintsWithoutNamesGetDifferentOnes(_ database: TestDatabase) async throws {
    let text = """
      factory: slot
      table: slots
      fields:
        id: { type: integer, primary_key: true }
        a: integer
        b: integer
        a_b: { type: integer, unique: true, index: true }
      constraints:
        - unique: [a, b]
        - unique: [a, b]
        - index: [a, b]
      values: { a: "{row}", b: "{row}", a_b: "{row}" }
      ---
      scenario: main
      steps:
        - { create: slot, count: 5 }
      """
    try await database.with(text) { test in
      try await test.run()
      #expect(try await test.number("SELECT count(*) FROM slots") == 5)
    }
  }

  /// Pairs of existing rows occur once, also those that later runs add.
  @Test(arguments: TestDatabase.available)
  func pairsOfExistingRowsOccurOnce(_ database: TestDatabase) async throws {
    let text = """
      factory: product
      table: products
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: tag
      table: tags
      fields: { id: { type: integer, primary_key: true } }
      ---
      factory: product_tag
      table: product_tags
      fields:
        product_id: { type: integer, references: products }
        tag_id: { type: integer, references: tags }
      constraints:
        - primary_key: [product_id, tag_id]
      ---
      scenario: parents
      steps:
        - { create: product, count: 20 }
        - { create: tag, count: 10 }
      ---
      scenario: pairs
      steps:
        - { create: product_tag, count: 90 }
      ---
      scenario: skewed
      steps:
        - truncate: [product_tags]
        - { create: product_tag, count: 90, values: { product_id: "ref(product, zipf=0.8)" } }
      """
    try await database.with(text) { test in
      try await test.run("parents")
      for _ in 1...2 { try await test.run("pairs") }
      #expect(try await test.number("SELECT count(*) FROM product_tags") == 180)
      try await test.run("skewed")
      #expect(try await test.number("SELECT count(*) FROM product_tags") == 90)
    }
  }
}
