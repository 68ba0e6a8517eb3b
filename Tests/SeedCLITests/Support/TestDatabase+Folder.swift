import SeedDatabase
import SeedORM

extension TestDatabase {
  /// Runs `body` with an empty folder, and the URL of a database with the schema and a connection
  /// to it.
  func withFolder(
    _ schema: String,
    _ body: (TestFolder, String, any DatabaseConnection) async throws -> Void
  ) async throws {
    try await withURL { url in
      let connection = try await url.connect()
      try await finally {
        try await connection.executeScript(schema)
        try await TestFolder.with([:]) { try await body($0, "\(url)", connection) }
      } do: {
        await connection.close()
      }
    }
  }
}
