@testable import SeedDatabase
import SeedORM
@testable import SeedInference
import Testing

/// Counters of PostgreSQL's tables behind a run.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct SequenceTests {
  private static let text = """
    factory: user
    table: users
    ---
    scenario: main
    steps:
      - { create: user, count: 50 }
    """

  /// Runs as a role that may write the table and has one more privilege on its sequence.
  private func run(granting privilege: String, auto: Bool = false) async throws -> (
    notes: [String], next: Int64
  ) {
    var result: (notes: [String], next: Int64) = ([], 0)
    try await TestDatabase.postgres.with(Self.text) { test in
      let role = "seedkit_writer_" + String(UInt64.random(in: 0 ... .max), radix: 36)
      try await test.execute(
        """
        CREATE ROLE \(role); CREATE TABLE users (id serial PRIMARY KEY, name text);
        GRANT USAGE ON SCHEMA public TO \(role); GRANT SELECT, INSERT ON users TO \(role);
        GRANT \(privilege) ON SEQUENCE users_id_seq TO \(role); SET ROLE \(role)
        """)
      let report =
        auto
        ? try await AutoRun(test.connection, monitor: QueryMonitor()).run(AutoOptions(rows: 50)).run
        : try await test.run()
      try await test.execute("RESET ROLE")
      let next = try await test.number("SELECT nextval('users_id_seq')")
      try await test.execute("DROP OWNED BY \(role); DROP ROLE \(role)")
      result = (report.notes, next)
    }
    return result
  }

  @Test func writableSequencesAreReset() async throws {
    let result = try await run(granting: "SELECT, UPDATE")
    #expect(result.notes.isEmpty)
    #expect(result.next == 51)
  }

  @Test func sequencesOfAnotherOwnerAreSkippedAndReported() async throws {
    let result = try await run(granting: "USAGE")
    #expect(
      result.notes == ["the sequence users_id_seq was not advanced: another role owns it"])
    #expect(result.next == 1)
  }

  @Test(arguments: ["SELECT, UPDATE", "USAGE"])
  func aRunWithoutFilesDoesTheSame(_ privilege: String) async throws {
    let result = try await run(granting: privilege, auto: true)
    let isOthers = privilege == "USAGE"
    #expect(result.notes.count == (isOthers ? 1 : 0))
    #expect(result.next == (isOthers ? 1 : 51))
  }

  /// Until the commit, others would wait for their next number.
  @Test func sequencesAreResetLast() async throws {
    let text =
      Self.text + """

          - expect: { "select count(*) from (select pg_advisory_xact_lock_shared(7)) x": 1 }
        """
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      let other = try await url.connect()
      let test = TestRun(connection, text)
      try await test.execute("CREATE TABLE users (id serial PRIMARY KEY, name text)")
      _ = try await other.query("SELECT pg_advisory_lock(7)::text")
      let run = BackgroundRun { try await test.run() }
      // Behind the rows the run waits for the other connection.
      let isWaiting = try await run.waits {
        try await !other.query(
          """
          SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          """
        ).isEmpty
      }
      #expect(isWaiting)
      let locks = try await other.query(
        """
        SELECT mode FROM pg_locks
        WHERE relation = 'users_id_seq'::regclass AND mode = 'ShareRowExclusiveLock'
        """)
      #expect(locks.isEmpty)
      _ = try await other.query("SELECT pg_advisory_unlock(7)")
      let rows = try await run.value.rows
      #expect(rows == 50)
      await other.close()
      await connection.close()
    }
  }
}
