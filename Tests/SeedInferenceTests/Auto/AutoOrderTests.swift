@testable import SeedDatabase
@testable import SeedGeneration
@testable import SeedInference
@testable import SeedKit
@testable import SeedPlanning
@testable import SeedPredicates
import SeedFormat
import SeedSchema
import Testing

/// Tables whose rows depend on when others are filled, and reports that say what the database has.
@Suite struct AutoOrderTests {
  private func fill(
    _ database: TestDatabase, _ schema: String, rows: Int64 = 20,
    _ body: (TestRun, AutoReport) async throws -> Void
  ) async throws {
    try await database.fill(schema, AutoOptions(rows: rows), body)
  }

  @Test(arguments: TestDatabase.available)
  func aKeyThatRefersToItselfIsAlwaysMet(_ database: TestDatabase) async throws {
    let schema = """
      create table things (
        id integer primary key, kind text not null, foreign key (id) references things (id));
      create table notes (id integer primary key, thing_id integer not null references things (id));
      """
    try await fill(database, schema) { _, report in
      #expect(report.tables.map(\.rows) == [20, 20], "\(report.tables)")
    }
  }

  @Test func aTableWhoseTriggerNeedsALaterTableIsTriedAgain() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table a_device (
        id serial primary key, name text not null, description text not null default '');
      create table kind (id serial primary key, parent int references kind, name text not null);
      create function dev() returns trigger language plpgsql as $$ begin
        insert into kind (parent, name) values (14, new.name); return new; end $$;
      create trigger t after insert on a_device for each row execute function dev();
      create table device_note (id serial primary key, device int not null references a_device);
      """
    try await fill(TestDatabase.postgres, schema) { run, report in
      let counts = try await run.rows(
        "select (select count(*) from a_device), (select count(*) from device_note)")
      #expect(counts == [["20", "20"]], "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aSecondRunSaysThatATableIsFull(_ database: TestDatabase) async throws {
    let schema =
      "create table settings (id integer primary key default 1 check (id = 1), name text);"
    try await fill(database, schema) { run, first in
      #expect(first.tables.map(\.rows) == [1], "\(first.tables)")
      let again = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20))
      let reason = again.tables.first?.reason ?? ""
      #expect(reason.hasPrefix("it is full: "), "\(reason)")
      // Nothing is missing there.
      #expect(again.tables.first?.isFull == true)
    }
  }

  @Test func rowsThatTriggersDeleteAtCommitAreNotCounted() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table page (id serial primary key, title text not null);
      create table tag (id serial primary key, name text not null unique);
      create table page_tag (page int not null references page, tag int not null references tag,
        primary key (page, tag));
      create function gc() returns trigger language plpgsql as $$ begin
        delete from tag where id = new.id; return null;
        exception when foreign_key_violation then return null; end $$;
      create constraint trigger gc after insert on tag deferrable initially deferred
        for each row execute function gc();
      """
    try await fill(.postgres, schema) { run, report in
      let tag = report.tables.first { $0.name == "tag" }
      let stored = try await run.number("select count(*) from tag")
      #expect(stored > 0)
      #expect(tag.map { $0.rows == stored } == true, "\(report.tables)")
      let used = try await run.number("select count(*) from page_tag")
      #expect(used == 20)
    }
  }

  @Test func rowsOfATableThatIsRejectedCanBeReferredTo() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table parent (id serial primary key, name text not null);
      insert into parent (name) select 'p' || n from generate_series(1, 5) n;
      create table child (id serial primary key, parent int not null references parent);
      create function f() returns trigger language plpgsql as $$ begin
        raise exception 'not now'; end $$;
      create constraint trigger t after insert on parent deferrable initially deferred
        for each row execute function f();
      """
    try await fill(.postgres, schema) { _, report in
      let parent = report.tables.first { $0.name == "parent" }
      let child = report.tables.first { $0.name == "child" }
      #expect(child?.rows == 20, "\(report.tables)")
      #expect(parent?.reason?.contains("not now") == true)
    }
  }

  @Test func computedColumnsAreNotWritten() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table connection (id uuid primary key, name text not null);
      create table hook (id serial primary key, config jsonb not null, connection_id uuid
        generated always as ((config ->> 'connectionId')::uuid) stored references connection (id));
      """
    try await fill(.postgres, schema) { run, report in
      #expect(report.tables.map(\.rows) == [20, 20], "\(report.tables)")
      let linked = try await run.number("select count(*) from hook where connection_id is not null")
      #expect(linked == 20)
    }
  }

  @Test func documentsHaveTheMembersThatGeneratedColumnsNeed() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table job (key varchar(250) primary key, body jsonb not null,
        removed boolean generated always as (cast(body ->> 'removed' as boolean)) stored not null,
        area varchar(150) generated always as (body ->> 'area') stored not null,
        slug varchar(60) generated always as (body ->> 'slug') stored unique,
        started timestamp generated always as
          (make_timestamp((body #>> '{state,year}')::int, 1, 1, 0, 0, 0)) stored not null);
      create table hook (id serial primary key, config jsonb not null,
        kind text generated always as (case when config -> 'web' is not null then 'web'
          when config -> 'chat' is not null then 'chat' end) stored,
        constraint kind_not_null check (kind is not null));
      """
    try await fill(.postgres, schema) { _, report in
      #expect(report.tables.map(\.rows) == [20, 20], "\(report.tables)")
    }
  }

  @Test func textsAreDocumentsIfGeneratedColumnsReadThem() async throws {
    let schema = """
      create table job (id integer primary key, body text not null,
        area text not null generated always as (json_extract(body, '$.place.area')) stored,
        size integer not null generated always as (body ->> '$.size') virtual,
        check (size > 3));
      """
    try await fill(.sqlite, schema) { _, report in
      #expect(report.tables.map(\.rows) == [20], "\(report.tables)")
    }
  }

  @Test func rowsOfTablesThatInheritAreNoRowsOfTheirParent() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table base (id serial primary key, name text not null);
      create table special (extra text) inherits (base);
      insert into special (name, extra) select 'x', 'y' from generate_series(1, 7);
      create table pointing (id serial primary key, base_id int not null references base);
      """
    try await TestDatabase.postgres.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20, topsUp: true))
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["base"] == 20, "\(report.tables)")
      #expect(rows["pointing"] == 20)
    }
  }

  /// A unique reference finds the parents that no row references yet.
  @Test(arguments: TestDatabase.available)
  func aTopUpReferencesUnusedParents(_ database: TestDatabase) async throws {
    let schema = """
      create table parent (id integer primary key, name text not null);
      create table child (
        id integer primary key, parent_id integer not null unique references parent (id), note text);
      """
    try await fill(database, schema, rows: 50) { run, first in
      #expect(first.tables.map(\.rows) == [50, 50], "\(first.tables)")
      for id in 1000..<1100 {
        try await run.execute("insert into parent (id, name) values (\(id), 'p')")
      }
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 150, topsUp: true))
      #expect(report.tables.map(\.rows) == [100], "\(report.tables)")
      let counts = try await run.rows("select count(*), count(distinct parent_id) from child")
      #expect(counts == [["150", "150"]])
    }
  }
}
