import RunSupport
import SeedDatabase
import SeedGeneration
@testable import SeedKit
@testable import SeedPlanning
import Testing
import TestSupport

/// Triggers that write rows to tables whose keys the run gives.
@Suite struct TriggerSequenceTests {
  private static let schema = """
    create table issues (id bigserial primary key, title text not null);
    create table audit_log (id bigserial primary key, table_name text not null);
    create function audit() returns trigger language plpgsql as $$
      begin insert into audit_log (table_name) values (TG_TABLE_NAME); return new; end $$;
    create trigger aud after insert or update on issues for each row execute function audit();
    """

  private static func text(_ order: [String], _ transaction: String) -> String {
    """
    factory: issue
    table: issues
    values: { id: sequential(), title: word() }
    ---
    factory: audit_log
    table: audit_log
    values: { id: sequential(), table_name: word() }
    ---
    scenario: main
    transaction: \(transaction)
    steps:
    \(order.map { "  - { create: \($0), count: 50 }" }.joined(separator: "\n"))
    """
  }

  @Test(
    .enabled(if: TestDatabase.available.contains(.postgres)),
    arguments: [["audit_log", "issue"], ["issue", "audit_log"]], ["whole", "step"])
  func keysOfTriggersDoNotCollide(_ order: [String], _ transaction: String) async throws {
    let text = Self.text(order, transaction)
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(Self.schema)
      for rows in 1...2 as ClosedRange<Int64> {
        try await test.run()
        #expect(try await test.number("SELECT count(*) FROM audit_log") == 100 * rows)
      }
      try await test.execute("insert into issues (title) values ('one more')")
    }
  }

  /// What triggers of one part write must leave room for the rows of the others.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func keysOfTriggersInPartsDoNotCollide() async throws {
    try await TestDatabase.postgres.with(Self.text(["issue", "audit_log"], "whole")) { test in
      try await test.execute(Self.schema)
      let run = ShardedRun(
        Runner(test.connection, monitor: QueryMonitor()), scenario: "main", in: test.project,
        parts: 2)
      try await run.prepare()
      for number in [2, 1] {
        _ = try await run.load(try #require(Shard(number, of: 2)))
      }
      _ = try await run.finish()
      #expect(try await test.number("SELECT count(*) FROM audit_log") == 100)
    }
  }

  private static func sqlite(_ key: String) -> String {
    """
    create table issues (id integer primary key, title text not null);
    create table audit_log (id integer primary key \(key), table_name text not null);
    create trigger aud after insert on issues
      begin insert into audit_log (table_name) values ('issues'); end;
    """
  }

  @Test(arguments: [["audit_log", "issue"], ["issue", "audit_log"]], ["whole", "step"])
  func keysOfTriggersDoNotCollideInSQLite(_ order: [String], _ transaction: String) async throws {
    try await TestDatabase.sqlite.with(Self.text(order, transaction)) { test in
      try await test.execute(Self.sqlite("autoincrement"))
      for rows in 1...2 as ClosedRange<Int64> {
        try await test.run()
        #expect(try await test.number("SELECT count(*) FROM audit_log") == 100 * rows)
      }
      let sequence = try await test.number(
        "SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'")
      #expect(sequence == (try await test.number("SELECT max(id) FROM audit_log")))
    }
  }

  /// Without AUTOINCREMENT, SQLite numbers rows after the highest key, which can't be reserved.
  @Test func keysThatTriggersTookAreReported() async throws {
    try await TestDatabase.sqlite.with(Self.text(["issue", "audit_log"], "whole")) { test in
      try await test.execute(Self.sqlite(""))
      let error = await #expect(throws: GenerationError.self) { try await test.run() }
      #expect(
        error?.description
          == "audit_log.id: triggers have given 50 rows keys from 1 to 50, which rows of this step get: create the rows of `audit_log` in an earlier step"
      )
      #expect(try await test.number("SELECT count(*) FROM issues") == 0)
    }
    try await TestDatabase.sqlite.with(Self.text(["audit_log", "issue"], "whole")) { test in
      try await test.execute(Self.sqlite(""))
      for _ in 1...2 { try await test.run() }
      #expect(try await test.number("SELECT count(*) FROM audit_log") == 200)
    }
  }
}
