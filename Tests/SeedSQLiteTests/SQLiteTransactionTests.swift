@testable import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// Transactions that SQLite itself rolls back.
@Suite struct SQLiteTransactionTests {
  @Test(arguments: [
    "create trigger t before insert on a when new.x = 1 begin select raise(rollback, 'no'); end",
    "create unique index i on a (x)",
  ])
  func nothingIsWrittenAfterwards(_ rule: String) async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript("create table a (x integer); \(rule)")
      try await connection.begin(.standard)
      _ = try await connection.execute("insert into a values (2)")
      await #expect(throws: DatabaseError.self) {
        try await connection.execute("insert or rollback into a values (1), (1)")
      }
      // Each of these would be committed by itself.
      for insert in ["insert into a values (3)", "insert into a select 4"] {
        let error = await #expect(throws: DatabaseError.self) {
          try await connection.execute(SQLStatement(sql: insert))
        }
        #expect(error?.code == .transaction)
      }
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await connection.load("a", ["x"], [ColumnBatch([.texts(["5"])])])
      }
      #expect(error?.code == .transaction)
      let lost = await #expect(throws: DatabaseError.self) { try await connection.commit() }
      #expect(lost?.code == .transaction)
      try await connection.rollback()
      #expect(try await connection.count("a") == 0)
      #expect(try await connection.execute("insert into a values (6)") == 1)
    }
  }
}
