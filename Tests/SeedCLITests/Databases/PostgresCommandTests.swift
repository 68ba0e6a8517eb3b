@testable import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

import SeedSystem

/// The command over PostgreSQL: the same data, and the same promises.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct PostgresCommandTests {
  private func digest(_ result: CommandResult) throws -> String {
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

  /// `seed init` keeps the URL of `--from` in the scenario, but not its password.
  @Test func filesHoldNoPassword() async throws {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      try await connection.executeScript("CREATE TABLE a (id integer PRIMARY KEY)")
      await connection.close()
      guard case .postgres(var address) = url.target else { return }
      address.password = "hunter2"
      let source = DatabaseURL(.postgres(address)).secretText
      try await TestFolder.with([:]) { folder in
        let result = try await folder.seed("init", "--from", source, "--scenario", "main")
        #expect(result.code == 0, "\(result.error)")
        let text = folder.text("Scenarios/main.yaml")
        #expect(text.contains("from: ") && !text.contains("hunter2"), "\(text)")
      }
    }
  }

  @Test(arguments: [SIGINT, SIGKILL])
  func stoppedRunsKeepExistingRows(_ signal: Int32) async throws {
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
        try await running.waits { try await !watching.query(transactions).isEmpty }
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

  private static let users = """
    factory: user
    table: users
    values: { name: one }
    ---
    factory: other
    table: others
    """

  private func with(
    _ scenario: String, _ schema: String,
    _ body: (TestFolder, DatabaseURL, any DatabaseConnection) async throws -> Void
  ) async throws {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      try await connection.executeScript(schema)
      let files = ["Factories/f.yaml": Self.users, "Scenarios/main.yaml": scenario]
      try await TestFolder.with(files) { try await body($0, url, connection) }
      await connection.close()
    }
  }

  /// A server's timeout is no interruption by the user.
  @Test func aTimeoutIsTheDatabasesError() async throws {
    let scenario = """
      scenario: main
      steps:
        - raw: [set local statement_timeout to 1, select pg_sleep(3600)]
      """
    try await with(scenario, "SELECT 1") { folder, url, _ in
      let result = try await folder.seed("run", "main", "--database", "\(url)")
      #expect(result.code == 3, "\(result.error)")
      #expect(result.error.contains("statement_timeout"))
    }
  }

  /// A log is no place for what is in a row.
  @Test func errorsNameColumnsAndNoValues() async throws {
    let scenario = "scenario: main\nsteps:\n  - { create: user, count: 3 }"
    let schema = """
      CREATE TABLE users (id serial PRIMARY KEY, name text);
      CREATE UNIQUE INDEX ON users (lower(name)) WHERE length(name) > 0
      """
    try await with(scenario, schema) { folder, url, _ in
      let result = try await folder.seed("run", "main", "--database", "\(url)")
      #expect(result.code == 3, "\(result.error)")
      #expect(result.error.contains("users_lower_idx"))
      #expect(!result.error.contains("(one)"), "\(result.error)")
    }
  }

  /// More connections serve nothing but speed.
  @Test func fewerConnectionsAreEnough() async throws {
    let scenario = """
      scenario: main
      transaction: step
      steps:
        - { create: user, count: 30 }
        - { create: other, count: 30 }
      """
    let role = "seedkit_single_" + String(UInt64.random(in: 0 ... .max), radix: 36)
    let schema = """
      CREATE ROLE \(role) LOGIN CONNECTION LIMIT 1; GRANT ALL ON SCHEMA public TO \(role);
      SET ROLE \(role); CREATE TABLE users (id serial PRIMARY KEY, name text);
      CREATE TABLE others (id serial PRIMARY KEY); RESET ROLE
      """
    try await with(scenario, schema) { folder, url, connection in
      guard case .postgres(var address) = url.target else { return }
      address.user = role
      address.password = nil
      let result = try await folder.seed(
        "run", "main", "--database", "\(DatabaseURL(.postgres(address)))")
      #expect(result.code == 0, "\(result.error)")
      #expect(result.output.contains("only 1 of 4 connections"), "\(result.output)")
      try await connection.executeScript("DROP OWNED BY \(role); DROP ROLE \(role)")
    }
  }

  /// A run that meets another session's lock says who holds it, and ends.
  @Test func locksAreNotWaitedForWithoutAWord() async throws {
    let scenario = "scenario: main\nsteps:\n  - truncate: [users]\n  - { create: user, count: 3 }\n"
    let schema = "CREATE TABLE users (id serial PRIMARY KEY, name text);"
    try await with(scenario, schema) { folder, url, connection in
      try await connection.executeScript("BEGIN; LOCK TABLE users IN ROW EXCLUSIVE MODE")
      let result = try await folder.seed(
        "run", "main", "--database", "\(url)", "--lock-timeout", "4")
      #expect(result.code == 3, "\(result.error)")
      #expect(result.error.contains("waiting for a lock on `users`, held by process"))
      #expect(result.error.contains("--lock-timeout"))
      try await connection.executeScript("ROLLBACK")
      let again = try await folder.seed("run", "main", "--database", "\(url)")
      #expect(again.code == 0, "\(again.error)")
    }
  }

  /// So does a command that only reads.
  @Test func readersSayWhoHoldsALock() async throws {
    let scenario = "scenario: main\nsteps:\n  - { create: user, count: 3 }\n"
    let schema = "CREATE TABLE users (id serial PRIMARY KEY, name text);"
    try await with(scenario, schema) { folder, url, connection in
      try await connection.executeScript("BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE")
      let reading = try folder.starting("plan", "main", "--database", "\(url)")
      try await reading.waits { try reading.written.contains("held by process") }
      try await connection.executeScript("ROLLBACK")
      let result = try await reading.result()
      #expect(result.code == 0, "\(result.error)")
      #expect(result.error.contains("waiting for a lock on `users`"), "\(result.error)")
    }
  }

  /// What the environment makes libpq connect to is what is judged, not what the URL seems to say.
  @Test func theEnvironmentCantHideAServer() async throws {
    try await TestFolder.with { folder in
      try folder.write("[far]\nhost=203.0.113.9\ndbname=orders_production\n", to: "services")
      let services = folder.path + "/services"
      for (url, environment) in [
        ("postgres://localhost/x", ["PGHOSTADDR": "203.0.113.9"]),
        ("postgres://localhost/x?hostaddr=", ["PGHOSTADDR": "203.0.113.9"]),
        ("postgres:///x", ["PGHOST": "203.0.113.9"]),
        ("postgres:///", ["PGSERVICE": "far", "PGSERVICEFILE": services]),
        ("postgres:///?service=far", ["PGSERVICEFILE": services]),
        ("postgres://localhost", ["PGDATABASE": "orders_production"]),
        ("postgres://localhost", ["PGUSER": "orders_production"]),
        ("postgres://127.0.0.1./x", [:]),
      ] {
        let result = try await folder.seed(
          "run", "shop", "--database", url, environment: environment)
        #expect(result.code == 4, "\(url) \(environment): \(result.error)")
      }
    }
  }
}
