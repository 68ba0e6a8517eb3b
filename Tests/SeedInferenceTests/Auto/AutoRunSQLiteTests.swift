@testable import SeedDatabase
@testable import SeedInference
import Testing

/// What only SQLite's schemas have: types that are mere words, functions and collations of the
/// application.
@Suite struct AutoRunSQLiteTests {
  @Test func booleansAreWrittenAsNumbers() async throws {
    let schema = """
      create table flags (
        id integer primary key, a boolean not null check (a in (0, 1)),
        b boolean not null check (b = 1), c bool not null check (c <> 0));
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let counts = try await run.rows("select count(distinct a), min(b), min(c) from flags")
      #expect(counts == [["2", "1", "1"]])
    }
  }

  @Test func textColumnsWithJSONChecksHoldDocuments() async throws {
    let schema = """
      create table documents (
        id integer primary key,
        a text not null check ((json_valid("a") or "a" is null)),
        b text not null check (json_valid(b)),
        c text not null check (json_valid(c) and json_type(c) = 'array'),
        d text check (json_valid(d) = 1),
        e text not null check (json_type(e) in ('array', 'object')));
      """
    try await TestDatabase.sqlite.fill(schema) { _, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
    }
  }

  @Test func keysLeadToColumnsOfOtherNumericTypes() async throws {
    let schema = """
      create table actors (id numeric not null primary key, name text);
      create table prices (id real not null primary key);
      create table roles (
        actor_id int not null references actors (id), price_id int not null references prices (id),
        primary key (actor_id, price_id));
      """
    try await TestDatabase.sqlite.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
    }
  }

  @Test func namesOfTablesMayHaveDots() async throws {
    let schema = """
      create table "data/names.csv" (id integer primary key, name text not null);
      create table "main.lines" (id integer primary key, n int references "data/names.csv" (id));
      """
    try await TestDatabase.sqlite.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
    }
  }

  @Test func columnsMayHaveNoType() async throws {
    let schema = """
      create table item_values (id integer primary key, value unique, email not null, note);
      """
    try await TestDatabase.sqlite.fill(schema, AutoOptions(rows: 300)) { run, report in
      #expect(report.tables.map(\.rows) == [300], "\(report.tables)")
      let others = try await run.number(
        "select count(*) from item_values where email not like '%@%'")
      #expect(others == 0)
    }
  }

  @Test func tablesThatCanNotBeReadAreNamed() async throws {
    // A schema may name a collation that only its application has.
    let schema = """
      create table words (word text not null primary key collate nocase, n int) without rowid;
      create table uses (id integer primary key, word text not null references words (word));
      create table others (id integer primary key, name text not null);
      pragma writable_schema = on;
      update sqlite_schema set sql = replace(sql, 'nocase', 'elsewhere') where name = 'words';
      pragma writable_schema = reset;
      """
    try await TestDatabase.sqlite.fill(schema) { _, report in
      let reasons = Dictionary(
        uniqueKeysWithValues: report.tables.map { ($0.name, $0.reason) })
      #expect(reasons["others"] == .some(nil), "\(report.tables)")
      #expect(reasons["words"]??.contains("no such collation sequence: elsewhere") == true)
      #expect(reasons["uses"]??.contains("words") == true, "\(report.tables)")
    }
  }

  @Test func rowsThatTriggersHardlyEverTakeAreFound() async throws {
    let schema = """
      create table proofs (
        id integer primary key, kind int, domain int, proof blob, code int not null);
      create trigger complete before insert on proofs when new.kind is null begin
        select raise(abort, 'a proof is missing') where new.proof is null or new.domain is null;
      end;
      create trigger known before insert on proofs when new.kind is not null begin
        select raise(abort, 'no such kind') where new.kind > 20;
      end;
      create table lots (id integer primary key, n int not null);
      create trigger rare before insert on lots when new.n <> 7 begin
        select raise(abort, 'seven only');
      end;
      """
    try await TestDatabase.sqlite.fill(schema) { _, report in
      let found = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0) })
      #expect(found["proofs"]?.rows == 40, "\(report.tables)")
      // What hardly any row meets costs a table most of its rows, and not all of them.
      let lots = found["lots"]
      #expect((lots?.rows ?? 0) > 0, "\(report.tables)")
      #expect(lots?.rows == 40 || lots?.reason?.contains("seven only") == true)
    }
  }

  /// A trigger or a constraint may roll back the whole transaction, with all savepoints.
  @Test func rejectionsThatEndTheTransactionConcernTheirTable() async throws {
    let schema = """
      create table others (id integer primary key, n integer not null);
      create table odd (id integer primary key, n integer not null);
      create trigger odd_only before insert on odd when new.n % 2 = 0
        begin select raise(rollback, 'n must be odd'); end;
      create table closed (id integer primary key, n integer not null);
      create trigger no_rows after insert on closed
        begin select raise(rollback, 'no rows here'); end;
      create table children (id integer primary key,
        closed_id integer not null references closed (id));
      create table strict_pairs (id integer primary key, a integer not null, b integer not null,
        check (a < b and (a + b) % 7 = 3), unique (a, b) on conflict rollback);
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["others"] == 40 && rows["odd"] == 40, "\(report.tables)")
      #expect(rows["strict_pairs"] == 40, "\(report.tables)")
      let closed = report.tables.first { $0.name == "closed" }
      #expect(closed?.rows == 0 && closed?.reason?.contains("no rows here") == true)
      let count = try await run.number("select count(*) from others")
      #expect(count == 40)
    }
  }

  @Test func tablesOfOneRowKeepIt() async throws {
    let schema = """
      create table position (
        lock char(1) not null default 'X' unique check (lock = 'X'), place bigint not null);
      insert into position (place) values (5);
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      let reason = report.tables.first?.reason ?? ""
      #expect(reason.hasPrefix("it is full: "), "\(report.tables)")
      let rows = try await run.rows("select place from position")
      #expect(rows == [["5"]])
    }
  }

  @Test func triggersMayCallTheApplication() async throws {
    let schema = """
      create table titles (id integer primary key, title text not null, sort text, uuid text unique);
      create trigger sorted after insert on titles begin
        update titles set sort = title_of_application(new.title), uuid = id_of_application()
        where id = new.id;
      end;
      create table tags (id integer primary key, title integer not null, tag text not null);
      create trigger has_title before insert on tags begin
        select case when (select id from titles where id = new.title) is null
          then raise(abort, 'no such title') end;
      end;
      create table authors (id integer primary key, name text not null);
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40, 40], "\(report.tables)")
      let others = try await run.number("select count(*) from titles where sort is not title")
      #expect(others == 0)
      #expect(
        report.run.notes.contains {
          $0.hasPrefix("code of the database calls the application's function title_of_application")
        }, "\(report.run.notes)")
    }
  }

  @Test func filesDoNotAskForFunctionsOfTheApplication() async throws {
    let schema = """
      create table titles (id integer primary key, title text not null, sort text);
      create trigger sorted after insert on titles begin
        update titles set sort = title_of_application(new.title) where id = new.id;
      end;
      create table authors (id integer primary key, name text not null);
      """
    try await TestDatabase.sqlite.with("") { run in
      try await run.execute(schema)
      let auto = AutoRun(run.connection, monitor: QueryMonitor())
      var pass = try await auto.pass(AutoOptions(rows: 40))
      let report = try await pass.perform(keepsRows: false)
      let titles = report.tables.first { $0.name == "titles" }
      #expect(titles?.rows == 0)
      #expect(titles?.reason?.contains("title_of_application") == true)
      #expect(titles?.fallbacks == [])
    }
  }
}
