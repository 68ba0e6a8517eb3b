import RunSupport
import SeedDatabase
import SeedFormat
@testable import SeedKit
import Testing
import TestSupport

/// Tables of factories whose indexes would get the same name.
@Suite struct IndexNameTests {
  private static let text = """
    factory: order
    table: order
    fields:
      id: { type: integer, primary_key: true }
      item_status: { type: string, index: true }
      item_code: { type: integer, unique: true }
    ---
    factory: item
    table: order_item
    fields:
      id: { type: integer, primary_key: true }
      status: { type: string, index: true }
      code: { type: integer, unique: true }
    ---
    scenario: main
    steps: [ { create: order, count: 3 }, { create: item, count: 3 } ]
    ---
    scenario: first
    steps: [ { create: order, count: 3 } ]
    ---
    scenario: second
    steps: [ { create: item, count: 3 } ]
    ---
    scenario: steps
    transaction: step
    steps: [ { create: order, count: 3 }, { create: item, count: 3 } ]
    """

  @Test(arguments: TestDatabase.available, [["main"], ["first", "second"], ["steps"]])
  func indexesHaveDifferentNames(_ kind: TestDatabase, _ scenarios: [String]) async throws {
    try await kind.with(Self.text) { test in
      for scenario in scenarios { try await test.run(scenario) }
      let tables = try await test.connection.tables(in: nil)
      #expect(tables.map(\.indexes.count) == [1, 1])
      #expect(tables.map(\.uniques.count) == [1, 1])
      let names = tables.flatMap { $0.indexes.map(\.name) + $0.uniques.map(\.name) }
      #expect(Set(names).count == 4)
    }
  }

  /// Views and the tables of virtual tables have names in the same namespace.
  @Test(arguments: [
    "CREATE VIEW order_item_status_idx AS SELECT 1 AS one",
    "CREATE INDEX order_item_status_idx ON words_data(block)",
  ])
  func otherRelationsKeepTheirNames(_ sql: String) async throws {
    try await TestDatabase.sqlite.with(Self.text) { test in
      _ = try await test.connection.execute(
        SQLStatement(sql: "CREATE VIRTUAL TABLE words USING fts5(word)"))
      _ = try await test.connection.execute(SQLStatement(sql: sql))
      try await test.run("second")
      #expect(try await test.number("SELECT count(*) FROM order_item") == 3)
    }
  }
}
