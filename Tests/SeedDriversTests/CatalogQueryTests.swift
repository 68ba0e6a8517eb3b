import SeedSchema
import Testing

@testable import SeedDrivers

/// What the catalogues' queries return is read where they are written.
@Suite struct CatalogQueryTests {
  private func row(_ values: SQLValue...) -> Row {
    Row(columns: values.indices.map { "c\($0)" }, values: values)
  }

  @Test func namesAreReadByPosition() {
    let rows = [
      row(.text("public"), .null, .boolean(true), .null),
      row(.text("auth"), .text("users"), .boolean(false), .text("pgcrypto")),
      row(.text("main"), .text("t"), .integer(1), .null),
      row(.null, .text("nowhere"), .boolean(true), .null),
      row(),
    ]
    #expect(
      rows.map(CatalogName.init) == [
        .defaultSchema("public"),
        .table(name: "users", schema: "auth", isVisible: false, owner: "pgcrypto"),
        .table(name: "t", schema: "main", isVisible: true, owner: nil), nil, nil,
      ])
  }

  @Test func unknownKindsOfTypesAreLeftOut() {
    let query = CatalogQuery<UserTypePart>("SELECT 1", read: UserTypePart.init)
    let found = query.values([
      row(.text("mood"), .text("e"), .text("glad")), row(.text("mood"), .text("x"), .text("?")),
      row(.text("mood"), .text("e"), .null),
    ])
    #expect(found.map(\.part) == ["glad"])
    #expect(found.map(\.kind) == [.enumeration])
  }

  @Test(arguments: TestDatabase.available)
  func tablesAndTheirDefaultSchemaAreListed(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      try await connection.executeScript("CREATE TABLE things (id integer PRIMARY KEY)")
      let names = try await connection.values(of: connection.dialect.tableNamesQuery)
      let schema = connection.dialect.defaultSchema
      #expect(names.contains(.defaultSchema(schema)))
      #expect(names.contains(.table(name: "things", schema: schema, isVisible: true, owner: nil)))
    }
  }
}
