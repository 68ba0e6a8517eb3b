import SeedDatabase
import SeedSchema
import Testing

@testable import SeedORM

/// Tables whose indexes would get the same name, if it consisted of the table and the columns.
@Suite struct IndexNameTests {
  private static let tables = [
    TableSchema(
      TableName("order"),
      fields: [FieldSchema("id", .integer()), FieldSchema("item_status", .text)],
      primaryKey: ["id"], indexes: [IndexSchema(["item_status"])]),
    TableSchema(
      TableName("order_item"),
      fields: [FieldSchema("id", .integer()), FieldSchema("status", .text)],
      primaryKey: ["id"], indexes: [IndexSchema(["status"])]),
  ]

  @Test(arguments: TestDatabase.available)
  func tablesThatAreCreatedTogether(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Self.tables)
      #expect(Self.indexes(try await db.tables()) == Self.expected)
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesThatAreCreatedInTurn(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      for table in Self.tables { try await db.createTables([table]) }
      #expect(Self.indexes(try await db.tables()) == Self.expected)
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesOfADiff(_ kind: TestDatabase) async throws {
    try await kind.withConnection { connection in
      let comparer = SchemaComparer(connection)
      try await comparer.apply(try await comparer.diff(to: Self.tables))
      #expect(Self.indexes(try await connection.tables(in: nil)) == Self.expected)
      #expect(try await comparer.diff(to: Self.tables).isEmpty)
    }
  }

  private static let expected = ["order item_status", "order_item status"]

  private static func indexes(_ tables: [TableSchema]) -> [String] {
    tables.flatMap { table in
      table.indexes.map { "\(table.name.name) \($0.columns.joined())" }
    }.sorted()
  }
}
