@testable import SeedDatabase
@testable import SeedKit
import Testing

/// Rows that are generated again because the table rejects them.
@Suite struct RejectedRowTests {
  private static func scenario(of factory: String, count: Int) -> String {
    """
    \(factory)
    ---
    scenario: main
    rejected_rows: retry
    steps:
      - { create: thing, count: \(count) }
    """
  }

  @Test func conditionsMayNameColumnsWithQuotes() async throws {
    let text = Self.scenario(
      of: """
        factory: thing
        table: things
        values: { 'we"ird': "random_int(1, 50)", x: "random_int(1, 50)" }
        """, count: 300)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table things (id integer primary key, "we""ird" integer not null, x integer not null,
          check ("we""ird" * x % 7 = 3))
        """)
      try await test.run()
      #expect(try await test.number("select count(*) from things") == 300)
    }
  }

  /// SQLite can roll back a whole transaction for one row; no other can be tried then.
  @Test func rejectionsThatEndTheTransactionAreReported() async throws {
    let text = Self.scenario(
      of: """
        factory: thing
        table: things
        values: { size: "random_int(1, 50)" }
        """, count: 100)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table things (id integer primary key, size integer not null);
        create trigger small before insert on things when new.size > 40
          begin select raise(rollback, 'too big'); end;
        """)
      let error = await #expect(throws: DatabaseError.self) { try await test.run() }
      #expect(error?.message.contains("too big") == true, "\(error?.message ?? "")")
      #expect(try await test.number("select count(*) from things") == 0)
    }
  }

  /// The conditions of a trigger are asked of all rows at once.
  @Test func conditionsOfTriggersAreAsked() async throws {
    let text = Self.scenario(
      of: """
        factory: thing
        table: things
        values: { size: "random_int(1, 50)" }
        """, count: 300)
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table limits (most integer not null);
        insert into limits values (5);
        create table things (id integer primary key, size integer not null);
        create trigger small before insert on things when new.size > (select most from limits)
          begin select raise(abort, 'too big'); end;
        """)
      let report = try await test.run()
      #expect(try await test.number("select count(*) from things where size <= 5") == 300)
      #expect((report.queries?.total.failures ?? 0) < 5)
    }
  }

  /// Several attempts at a row have the same key.
  @Test(arguments: TestDatabase.available, ["integer primary key", "integer not null"])
  func fewOfManyAttemptsPassWhateverKeysRowsHave(
    _ database: TestDatabase, _ key: String
  ) async throws {
    let text = Self.scenario(
      of: """
        factory: thing
        table: things
        values: { id: "{index}", size: "random_int(1, 1000)" }
        """, count: 20)
    try await database.with(text) { test in
      try await test.execute(
        "create table things (id \(key), size integer not null check (((size * 7919) % 53) = 3))")
      try await test.run()
      #expect(try await test.number("select count(*) from things") == 20)
    }
  }
}
