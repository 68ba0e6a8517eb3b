@testable import SeedDatabase
@testable import SeedInference
@testable import SeedKit
import Testing

/// Partitioned tables, which only PostgreSQL has.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct AutoPartitionTests {
  @Test func partitionsGetTheRowsThatTheyTake() async throws {
    let schema = """
      create table metrics (id bigint not null, at timestamptz not null) partition by range (at);
      create table metrics_1 partition of metrics for values from ('2030-01-01') to ('2030-02-01');
      create table events (id integer not null, kind text not null, n integer not null)
        partition by list (kind);
      create table events_a partition of events for values in ('alpha', 'beta');
      create table events_b partition of events for values in ('gamma') partition by range (n);
      create table events_c partition of events_b for values from (1000000) to (1000010);
      create table halves (id integer primary key) partition by hash (id);
      create table halves_0 partition of halves for values with (modulus 2, remainder 0);
      create table halves_1 partition of halves for values with (modulus 2, remainder 1);
      create table nowhere (id integer not null) partition by list (id);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows == ["metrics": 40, "events": 40, "halves": 40, "nowhere": 0])
      #expect(report.tables.last?.reason?.contains("has no partition") == true)
    }
  }

  /// What a plan knows that it can't fill, a run can't fill for the same reason.
  @Test func planAndRunAgreeOnWhatCantBeFilled() async throws {
    let schema = """
      create table nowhere (id integer primary key) partition by list (id);
      create table visits (id integer primary key, place_id integer not null references nowhere);
      create table users (id integer primary key, name text not null);
      """
    try await TestDatabase.postgres.with("") { run in
      try await run.execute(schema)
      let auto = AutoRun(run.connection, monitor: QueryMonitor())
      let options = AutoOptions(rows: 3)
      let plan = try await auto.plan(options)
      let report = try await auto.run(options)
      let reasons = report.tables.filter { $0.rows == 0 }.map {
        "\($0.name) gets no rows: \($0.reason ?? "")"
      }
      #expect(reasons.count == 2)
      #expect(Set(plan.notes).isSuperset(of: reasons), "\(plan.notes)")
      #expect(plan.tables.map(\.name) == ["users"])
    }
  }

  @Test func partitionsWithKeysOfTheirOwnAreFilled() async throws {
    let schema = """
      create table books (id uuid primary key);
      create table films (id uuid primary key);
      create table tags (kind text not null, target uuid not null, tag text not null)
        partition by list (kind);
      create table book_tags partition of tags for values in ('book');
      create table film_tags partition of tags for values in ('film');
      alter table book_tags add foreign key (target) references books (id);
      alter table film_tags add foreign key (target) references films (id);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test func rowsAreSpreadOverPartitions() async throws {
    let schema = """
      create table months (id int not null, at date not null, n int not null, primary key (id, at))
        partition by range (at);
      create table months_1 partition of months for values from ('2024-01-01') to ('2024-02-01');
      create table months_2 partition of months for values from ('2024-02-01') to ('2024-03-01');
      create table months_3 partition of months for values from ('2024-03-01') to ('2024-04-01');
      alter table months_1 add check (n < 10);
      alter table months_2 add check (n > 1000);
      create table kinds (id int not null, kind text not null, n int not null)
        partition by list (kind);
      create table kinds_a partition of kinds for values in ('a');
      create table kinds_b partition of kinds for values in ('b', 'c');
      alter table kinds_a add check (n < 0);
      alter table kinds_b add check (n > 1000000);
      create table numbers (n bigint not null) partition by range (n);
      create table numbers_1 partition of numbers for values from (1) to (1000);
      create table numbers_2 partition of numbers for values from (1000) to (2000);
      create table numbers_3 partition of numbers for values from (2000) to (maxvalue);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
      for (table, partitions) in [("months", 3), ("kinds", 2), ("numbers", 3)] {
        let found = try await run.number("select count(distinct tableoid) from \(table)")
        #expect(found == partitions, "\(table)")
      }
    }
  }

  @Test func constraintsOfOnePartitionHoldForItsRows() async throws {
    let schema = """
      create table parts (id int, kind text not null check (kind in ('a', 'b', 'c')), n int, note text)
        partition by list (kind);
      create table parts_a partition of parts for values in ('a');
      create table parts_b partition of parts for values in ('b');
      create table parts_rest partition of parts default;
      alter table parts_a add constraint high check (n > 1000000), alter note set not null,
        add unique (n);
      alter table parts_b add constraint low check (n < 10);
      create unique index on parts_rest (lower(note));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      // Rows in all three, by the search for such rows and not by columns that fell back.
      let kinds = try await run.number("select count(distinct kind) from parts")
      #expect(kinds == 3)
      #expect(report.tables.allSatisfy { $0.fallbacks.isEmpty }, "\(report.tables)")
      let tables = try await Runner.addingPartitions(
        to: run.connection.tables(in: nil), run.connection)
      let table = try #require(tables.first)
      let checks = table.checks.compactMap { $0.name == nil ? nil : $0.expression }
      #expect(checks.contains { $0.hasPrefix("(NOT (") && $0.hasSuffix("OR (n > 1000000)") })
      #expect(table.uniques.map(\.columns) == [["n"], ["note"]])
      #expect(table.uniques.allSatisfy { $0.predicate?.contains("kind") == true })
    }
  }
}
