import Foundation
import SeedDatabase
import SeedKit
import SeedORM
import SeedSchema
import SeedTesting
import Testing

/// Tables that no factory defines: the app's own migrations create them.
@Suite struct SeededSchemaTests {
  private static let factory = """
    factory: author
    table: authors
    values:
      name: random_username()

    """

  private static func scenario(_ database: String = "") -> String {
    "scenario: books\n\(database)steps:\n  - create: author\n    count: 5\n"
  }

  private static let schema = "CREATE TABLE authors (id integer PRIMARY KEY, name text NOT NULL);"

  private func count(in seeded: SeededDatabase) async throws -> Int? {
    try await seeded.withDatabase { db, _ in
      (try await db.fetchOne(Int.self, "select count(*) from authors"), hasFailed: false)
    }
  }

  @Test func theSchemaComesFromTheScenario() async throws {
    let files = [
      "Factories/author.yaml": Self.factory, "db/schema.sql": Self.schema,
      "Scenarios/books.yaml": Self.scenario("database: { schema: db/schema.sql }\n"),
    ]
    try await TestFolder.with(files) { folder in
      let count = try await count(
        in: .scenario("books", on: .sqlite, folder: folder.path))
      #expect(count == 5)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theSchemaComesFromSwift(_ kind: TestDatabase) async throws {
    let files = [
      "Factories/author.yaml": Self.factory, "Scenarios/books.yaml": Self.scenario(),
      "Migrations/1.swift": "// \(UUID().uuidString)",
    ]
    try await TestFolder.with(files) { folder in
      let calls = Locked(0)
      let schema = SchemaSource.migration(inputs: ["Migrations/*.swift"]) { url in
        calls.withLock { $0 += 1 }
        let connection = try await url.connect()
        try await connection.executeScript(Self.schema)
        await connection.close()
      }
      for _ in 0..<2 {
        let count = try await count(
          in: .scenario(
            "books", schema: schema, on: kind == .postgres ? .postgres : .sqlite,
            folder: folder.path))
        #expect(count == 5)
      }
      let made = calls.withLock { $0 }
      #expect(made == 1)
    }
  }

  @Test func aDatabaseOfAnotherKindIsRejected() async throws {
    let files = [
      "Factories/author.yaml": Self.factory,
      "Scenarios/books.yaml": Self.scenario("database: postgres://localhost/books_dev\n"),
    ]
    try await TestFolder.with(files) { folder in
      _ = await #expect(throws: DatabaseError.self) {
        _ = try await count(in: .scenario("books", on: .sqlite, folder: folder.path))
      }
    }
  }
}
