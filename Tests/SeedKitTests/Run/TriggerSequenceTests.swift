import RunSupport
@testable import SeedKit
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

  @Test(
    .enabled(if: TestDatabase.available.contains(.postgres)),
    arguments: [["audit_log", "issue"], ["issue", "audit_log"]], ["whole", "step"])
  func keysOfTriggersDoNotCollide(_ order: [String], _ transaction: String) async throws {
    let steps = order.map { "  - { create: \($0), count: 50 }" }.joined(separator: "\n")
    let text = """
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
      \(steps)
      """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(Self.schema)
      for rows in 1...2 as ClosedRange<Int64> {
        try await test.run()
        #expect(try await test.number("SELECT count(*) FROM audit_log") == 100 * rows)
      }
      try await test.execute("insert into issues (title) values ('one more')")
    }
  }
}
