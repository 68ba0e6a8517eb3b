import SeedSchema
import Testing

@testable import SeedDatabase

/// Each dialect reads the rows of its own catalogue queries.
@Suite struct CatalogQueryTests {
  private func row(_ values: KeyValuePairs<String, SQLValue>) -> Row {
    Row(columns: values.map(\.key), values: values.map(\.value))
  }

  private func name(
    _ schema: SQLValue, _ name: SQLValue, _ isVisible: SQLValue, _ owner: SQLValue = .null,
    isTable: SQLValue = .boolean(true)
  ) -> CatalogName? {
    CatalogName(
      row([
        "extension": owner, "is_table": isTable, "is_visible": isVisible, "name": name,
        "schema": schema,
      ]))
  }

  /// In any order of the columns, and for a database without booleans.
  @Test func columnsAreReadByName() {
    #expect(name(.text("public"), .null, .boolean(true)) == .defaultSchema("public"))
    #expect(
      name(.text("auth"), .text("users"), .boolean(false), .text("pgcrypto"))
        == .table(name: "users", schema: "auth", isVisible: false, owner: "pgcrypto"))
    #expect(
      name(.text("main"), .text("t"), .integer(1))
        == .table(name: "t", schema: "main", isVisible: true, owner: nil))
    #expect(name(.null, .text("nowhere"), .boolean(true)) == nil)
    #expect(
      name(.text("main"), .text("v"), .integer(0), isTable: .integer(0)) == .relation(name: "v"))
  }

  @Test func unknownKindsOfTypesAreLeftOut() {
    let query = CatalogQuery<UserTypePart>("SELECT 1", read: UserTypePart.init)
    let found = query.values([
      row(["type": .text("mood"), "kind": .text("e"), "part": .text("glad")]),
      row(["type": .text("mood"), "kind": .text("x"), "part": .text("?")]),
      row(["type": .text("mood"), "kind": .text("e"), "part": .null]),
    ])
    #expect(found.map(\.part) == ["glad"])
    #expect(found.map(\.kind) == [.enumeration])
  }

  @Test(arguments: TestDatabase.available)
  func tablesAndTheirDefaultSchemaAreListed(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      try await connection.executeScript(
        "CREATE TABLE things (id integer PRIMARY KEY); CREATE VIEW shown AS SELECT id FROM things")
      let names = try await connection.values(of: connection.dialect.tableNamesQuery)
      let schema = connection.dialect.defaultSchema
      #expect(names.contains(.defaultSchema(schema)))
      #expect(names.contains(.table(name: "things", schema: schema, isVisible: true, owner: nil)))
      #expect(!names.contains(.relation(name: "shown")))
      let named = try await connection.values(
        of: connection.dialect.tableNamesQuery(orRelations: ["things", "shown", "nothing"]))
      #expect(
        named.filter { if case .relation = $0 { true } else { false } } == [
          .relation(name: "shown")
        ])
      #expect(named.contains(.table(name: "things", schema: schema, isVisible: true, owner: nil)))
    }
  }
}
