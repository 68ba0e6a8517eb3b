@testable import SeedDatabase
import SeedORM
import Foundation
import Testing

/// Statements of SQLite that run too long.
@Suite struct SQLiteTimeLimitTests {
  private static let endless = SQLStatement(
    sql: "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r")

  @Test func theyAreInterrupted() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.limit(WaitLimits(statement: 1))
      try await connection.begin(.standard)
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.query(Self.endless)
      }
      #expect(error?.code == .interrupted)
      #expect(error?.isTimeout == true)
      #expect(error?.message == "the statement ran longer than 1 seconds")
      // What follows has a limit of its own.
      try await connection.rollback()
      #expect(try await connection.query("SELECT 1").count == 1)
      try await connection.limit(WaitLimits(statement: 0))
      #expect(try await connection.query("SELECT 1").count == 1)
    }
  }

  @Test func interruptionsByOthersAreNoTimeouts() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.limit(WaitLimits(statement: 600))
      let interrupting = Task {
        while !Task.isCancelled {
          connection.interrupt()
          await Task.yield()
        }
      }
      defer { interrupting.cancel() }
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.query(Self.endless)
      }
      #expect(error?.code == .interrupted && error?.isTimeout == false)
    }
  }
}
