import Foundation
import SeedORM
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The command over PostgreSQL: the same data, and the same promises.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct PostgresCommandTests {
  private func digest(_ result: TestFolder.Result) throws -> String {
    let report = try #require(try result.json() as? [String: Any], "\(result.error)")
    return try #require(report["digest"] as? String)
  }

  @Test func theDigestIsThatOfSQLite() async throws {
    try await TestDatabase.postgres.withURL { url in
      try await TestFolder.with { folder in
        let here = try await folder.seed("run", "shop", "--json")
        let there = try await folder.seed("run", "shop", "--json", "--database", "\(url)")
        #expect(try digest(here) == digest(there))
        let plan = try await folder.seed("plan", "shop", "--database", "\(url)")
        #expect(plan.output.contains("−103"), "\(plan.output)")
      }
    }
  }

  @Test(arguments: [SIGINT, SIGKILL])
  func stoppedRunsLeaveTheRowsThatWereThere(_ signal: Int32) async throws {
    try await TestDatabase.postgres.withURL { url in
      try await TestFolder.with { folder in
        let first = try await folder.seed("run", "shop", "--database", "\(url)")
        #expect(first.code == 0, "\(first.error)")
        let running = try folder.starting(
          "run", "shop", "--database", "\(url)", "--set", "user=20000000")
        // Until it writes.
        let watching = try await url.connect()
        let transactions = SQLStatement(
          sql: """
            SELECT 1 FROM pg_stat_activity WHERE datname = current_database()
              AND pid <> pg_backend_pid() AND query LIKE 'COPY%'
            """)
        while running.process.isRunning, try await watching.query(transactions).isEmpty {
          try await Task.sleep(for: .milliseconds(20))
        }
        await watching.close()
        kill(running.process.processIdentifier, signal)
        let result = try await running.result()
        #expect(result.wasKilled == (signal == SIGKILL))
        if signal == SIGINT { #expect(result.code == 130, "\(result.error)") }
        let connection = try await url.connect()
        let rows = try await connection.query(SQLStatement(sql: "select count(*) from users"))
        await connection.close()
        #expect(rows.first?.values.first == .integer(103))
      }
    }
  }
}
