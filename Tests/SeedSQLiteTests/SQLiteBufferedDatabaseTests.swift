import Foundation
import SeedDatabase
import SeedORM
import Testing

/// Databases whose writes are buffered, as others see them.
@Suite struct SQLiteBufferedDatabaseTests {
  /// More than the page cache holds, so that pages are written before the end.
  private static let manyRows = SQLStatement(
    sql: """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      INSERT INTO items SELECT NULL, hex(zeroblob(1000)) || i FROM n
      """)
  private static let schema = """
    CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE INDEX by_name ON items (name);
    INSERT INTO items VALUES (1, 'first');
    """

  private func contents(_ url: DatabaseURL) async throws -> [SQLValue] {
    let connection = try await url.connect()
    return try await finally {
      let count = try await connection.query("SELECT count(*) FROM items")
      let check = try await connection.query("PRAGMA integrity_check")
      return (count + check).flatMap(\.values)
    } do: {
      await connection.close()
    }
  }

  /// A copy of the files in the middle of a transaction is what a killed process leaves.
  @Test(arguments: ["DELETE", "TRUNCATE", "PERSIST", "WAL"], ["FULL", "OFF"])
  func killedTransactionsLeaveNothing(_ journal: String, _ synchronous: String) async throws {
    try await TestFolder.with([:]) { folder in
      let url = DatabaseURL(.sqlite(path: folder.path + "/test.db", mode: .create))
      let copy = DatabaseURL(.sqlite(path: folder.path + "/copy.db", mode: .readWrite))
      let connection = try await url.connect()
      try await finally {
        try await connection.executeScript(
          "PRAGMA journal_mode = \(journal); PRAGMA synchronous = \(synchronous);" + Self.schema)
        try await connection.begin()
        _ = try await connection.execute(Self.manyRows)
        for suffix in ["", "-journal", "-wal"] {
          let file = folder.path + "/test.db" + suffix
          guard FileManager.default.fileExists(atPath: file) else { continue }
          try FileManager.default.copyItem(
            atPath: file, toPath: folder.path + "/copy.db" + suffix)
        }
        #expect(try await contents(copy) == [.integer(1), .text("ok")])
        try await connection.commit()
        // Before it is closed.
        #expect(try await contents(url) == [.integer(3001), .text("ok")])
      } do: {
        await connection.close()
      }
    }
  }

  @Test(arguments: ["DELETE", "WAL"])
  func rollbackRestoresTheFile(_ journal: String) async throws {
    try await TestDatabase.sqlite.withURL { url in
      let connection = try await url.connect()
      try await finally {
        try await connection.executeScript("PRAGMA journal_mode = \(journal);" + Self.schema)
        try await connection.begin()
        _ = try await connection.execute(Self.manyRows)
        _ = try await connection.execute("SAVEPOINT a")
        _ = try await connection.execute("UPDATE items SET name = name || 'x'")
        _ = try await connection.execute("ROLLBACK TO a")
        let changed = try await connection.query(
          "SELECT count(*) FROM items WHERE name LIKE '%x'")
        #expect(changed.first?.values == [.integer(0)])
        try await connection.rollback()
        #expect(try await contents(url) == [.integer(1), .text("ok")])
        // The memory of this connection agrees with the file.
        _ = try await connection.execute(Self.manyRows)
        #expect(try await contents(url) == [.integer(3001), .text("ok")])
      } do: {
        await connection.close()
      }
    }
  }
}
