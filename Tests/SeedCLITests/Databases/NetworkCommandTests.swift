import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Ctrl-C while the network is silent: the command ends all the same.
@Suite(.enabled(if: TestDatabase.postgresURL != nil), .timeLimit(.minutes(15)))
struct NetworkCommandTests {
  private func run(
    _ arguments: [String] = [], silence: StallingProxy.Silence, at text: String,
    _ check: (CommandResult, _ users: SQLValue?) throws -> Void
  ) async throws {
    try await TestDatabase.postgres.withURL { url in
      try await TestFolder.with { folder in
        #expect(try await folder.seed("run", "shop", "--database", "\(url)").code == 0)
        try await StallingProxy.with(url) { proxy in
          proxy.fall(silence, at: text)
          let running = try folder.starting(
            ["run", "shop", "--database", "\(proxy.url())"] + arguments)
          try await proxy.waitForSilence()
          kill(running.process.processIdentifier, SIGTERM)
          let result = try await running.result()
          #expect(!result.wasKilled)
          proxy.fall(.none)
          let connection = try await url.connect()
          // The server may still be ending the transaction of the closed connection.
          let others: SQLStatement = """
            select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
              and backend_type = 'client backend'
            """
          while try await !connection.query(others).isEmpty {
            try await Task.sleep(for: .milliseconds(5))
          }
          let users = try await connection.query("select count(*) from users").first?.values.first
          await connection.close()
          try check(result, users)
        }
      }
    }
  }

  @Test(arguments: [StallingProxy.Silence.requests, .answers, .both])
  func aRunEndsDuringALoad(_ silence: StallingProxy.Silence) async throws {
    try await run(["--set", "user=20000000"], silence: silence, at: "COPY") { result, users in
      #expect(result.code == 130, "\(result.error)")
      #expect(users == .integer(103))
    }
  }

  @Test func aRunEndsWhileItConnects() async throws {
    try await run(silence: .answers, at: "SET TimeZone") { result, users in
      #expect(result.code == 130, "\(result.error)")
      #expect(users == .integer(103))
    }
  }

  @Test func aRunSaysThatItsCommitIsUnknown() async throws {
    try await run(["--json"], silence: .answers, at: "COMMIT") { result, _ in
      #expect(result.code == 3, "\(result.error)")
      #expect(result.output.contains("08007"))
      #expect(result.output.contains("check which before you run it again"))
    }
  }
}
