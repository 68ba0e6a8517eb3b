import SeedDatabase
import SeedFormat
@testable import SeedKit
import SeedSchema
import Testing
import TestSupport

/// The database that a snapshot's recipe creates.
@Suite struct SnapshotBuildTests {
  /// A copied schema has its views without rows, and reading one is an error.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres), "needs PostgreSQL"))
  func materializedViewsHaveRows() async throws {
    let file = SourceFile(
      name: "Scenarios/main.yaml",
      text: """
        factory: thing
        table: things
        values: { n: "{row}" }
        ---
        scenario: main
        steps: [ { create: thing, count: 7 } ]
        """)
    var recipe = SnapshotRecipe(scenario: "main", files: [file])
    recipe.script = """
      create table things (id integer primary key, n integer not null);
      create materialized view counts as select count(*) as n from things with no data;
      create materialized view twice as select n * 2 as n from counts with no data;
      create materialized view broken as select 1 / (n - 3) as n from things with no data;
      """
    try await TestDatabase.postgres.withConnection { connection in
      try await recipe.build(on: connection)
      let rows = try await connection.query("select n from twice")
      #expect(rows.first?["n"]?.integerValue == 14)
    }
  }

  /// Indexes of several tables get names that differ.
  @Test(arguments: TestDatabase.available)
  func indexesHaveDifferentNames(_ kind: TestDatabase) async throws {
    let tables = [("a", "b_c"), ("a_b", "c")].map { name, column in
      TableSchema(
        TableName(name), fields: [FieldSchema("id", .integer()), FieldSchema(column, .text)],
        primaryKey: ["id"], indexes: [IndexSchema([column])])
    }
    try await kind.withConnection { connection in
      try await SnapshotRecipe(scenario: nil, files: [], tables: tables).build(on: connection)
      #expect(try await connection.tables(in: nil).map(\.indexes.count) == [1, 1])
    }
  }
}
