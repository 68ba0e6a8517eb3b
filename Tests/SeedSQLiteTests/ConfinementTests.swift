import SeedDatabase
import SeedORM
import SeedSQLite
import Testing

/// SQL of strangers stays in its database.
@Suite struct ConfinementTests {
  @Test(arguments: ["ATTACH '%' AS o", "VACUUM INTO '%'", "ATTACH '%' || 'x' AS o"])
  func otherFilesAreNotOpened(_ statement: String) async throws {
    try await TestFolder.with([:]) { folder in
      let connection = try await SQLiteConnection.open(path: folder.path + "/a.db")
      try await connection.executeScript("CREATE TABLE a (b)")
      await connection.confine()
      let sql = statement.replacing("%", with: folder.path + "/other.db")
      await #expect(throws: DatabaseError.self) { try await connection.executeScript(sql) }
      #expect(folder.contents("other.db") == nil && folder.contents("other.dbx") == nil)
      try await connection.executeScript("VACUUM; ATTACH ':memory:' AS m; CREATE TABLE m.c (d)")
      await connection.close()
    }
  }
}
