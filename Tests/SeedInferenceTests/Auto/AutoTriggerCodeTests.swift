@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Values that suit the code of triggers and functions.
@Suite struct AutoTriggerCodeTests {
  private func fill(
    _ database: TestDatabase, _ schema: String, rows: Int64 = 30,
    _ body: (TestRun, AutoReport) async throws -> Void
  ) async throws {
    try await database.fill(schema, AutoOptions(rows: rows), body)
  }

  @Test func lookupTablesHoldWhatTriggersWrite() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create type item_kind as enum ('TOPIC', 'POST', 'DIVIDER');
      create table kinds (kind text primary key, description text);
      create table items (id int primary key, kind item_kind not null default 'POST',
        kind2 text not null references kinds);
      create function copy_kind() returns trigger language plpgsql as
        $$ begin new.kind2 = new.kind::text; return new; end $$;
      create trigger copy_kind before insert on items for each row execute function copy_kind();
      create table posts (id int primary key references items, title text);
      create table actions (name text primary key);
      create table history (id serial primary key, action text not null references actions);
      create function log() returns trigger language plpgsql as
        $$ begin insert into history (action) values ('created'); return new; end $$;
      create trigger log after insert on posts for each row execute function log();
      """
    try await fill(.postgres, schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 30 }, "\(report.tables)")
      let kinds = try await run.number("select count(distinct kind2) from items")
      #expect(kinds == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsAgreeWithTheRowThatATriggerComparesThemWith(_ database: TestDatabase) async throws {
    let tables = """
      create table events (event_id text not null unique, room_id text not null);
      create table rooms (room_id text primary key);
      create table partial (room_id text not null references rooms (room_id),
        event_id text not null unique references events (event_id));
      """
    let trigger =
      database == .sqlite
      ? """
      create trigger agree before insert on partial begin
        select raise(abort, 'wrong room') where exists (select 1 from events e
          where e.event_id = new.event_id and e.room_id <> new.room_id);
      end;
      """
      : """
      create function agree() returns trigger language plpgsql as $$ begin
        if exists (select 1 from events e
          where e.event_id = new.event_id and e.room_id <> new.room_id)
        then raise exception 'wrong room'; end if; return new; end $$;
      create trigger agree before insert on partial for each row execute function agree();
      """
    try await fill(database, tables + trigger) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30, 30], "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func parentsAgreeThatATriggerCompares(_ database: TestDatabase) async throws {
    let tables = """
      create table collection (id integer primary key, library integer not null);
      create table item (id integer primary key, library integer not null);
      create table collection_item (collection integer not null references collection (id),
        item integer not null references item (id), primary key (collection, item));
      """
    let trigger =
      database == .sqlite
      ? """
      create trigger agree before insert on collection_item begin
        select raise(abort, 'wrong library')
        where (select library from collection where id = new.collection)
          <> (select library from item where id = new.item);
      end;
      """
      : """
      create function agree() returns trigger language plpgsql as $$ begin
        if (select library from collection where id = new.collection)
          <> (select library from item where id = new.item)
        then raise exception 'wrong library'; end if; return new; end $$;
      create trigger agree before insert on collection_item
        for each row execute function agree();
      """
    try await fill(database, tables + trigger) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30, 30], "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func triggersThatLookForARowDeclareAKey(_ database: TestDatabase) async throws {
    let tables = """
      create table book (id integer primary key, title varchar(40));
      create table book_tag (id integer primary key, book integer not null, tag integer not null);
      """
    let trigger =
      database == .sqlite
      ? """
      create trigger has_book before insert on book_tag begin
        select case when (select id from book where id = new.book) is null
          then raise(abort, 'no such book') end;
      end;
      """
      : """
      create function has_book() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from book where book.id = new.book)
        then raise exception 'no such book'; end if; return new; end $$;
      create trigger has_book before insert on book_tag for each row execute function has_book();
      """
    try await fill(database, tables + trigger) { run, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
      let statements = report.run.queries?.total.latency.count ?? .max
      #expect(statements < 200)
    }
  }

  /// A trigger may look up a value because it must not exist.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func valuesThatCodeMustNotFindAreOwnValues() async throws {
    // Both tables draw from the same 249 codes, so that some of the first ones are the same.
    let schema = """
      create table taken (country_code varchar(2) primary key);
      create table free (country_code varchar(2) primary key);
      create table children (id integer primary key,
        country_code varchar(2) not null references free (country_code));
      create function differs() returns trigger language plpgsql as $$ begin
        perform true from taken where country_code = new.country_code;
        if found then raise exception '% is taken', new.country_code; end if;
        return new; end $$;
      create trigger differs before insert on free for each row execute function differs();
      """
    try await fill(.postgres, schema, rows: 60) { _, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["taken"] == 60 && rows["children"] == 60, "\(report.tables)")
      #expect(rows["free"] == 60, "\(report.tables)")
    }
  }

  @Test func stringsHaveTheFormThatCodeReads() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table issue (id serial primary key, name text not null, mark varchar(255));
      create table issue_country (issue int not null references issue, country text not null,
        primary key (issue, country));
      create function f() returns trigger language plpgsql as $$ declare n bigint; begin
        select coalesce(mark, '0')::bigint into n from issue where id = new.issue;
        return null; end $$;
      create constraint trigger t after insert on issue_country deferrable initially deferred
        for each row execute function f();
      """
    try await fill(.postgres, schema) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
    }
  }

  @Test func checksAreAskedAboutNamesOfTheCatalogue() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create function norm_a(text) returns text language sql as 'select lower($1)';
      create function fn_exists(text) returns boolean language sql as
        $$ select exists (select 1 from information_schema.routines where routine_name = $1) $$;
      create table class (id serial primary key, name text not null,
        normalizer text not null default 'norm_generic' check (fn_exists(normalizer)));
      create table shelf (id serial primary key, class int not null references class);
      create function zone_exists(text) returns boolean language plpgsql as
        $$ begin perform now() at time zone $1; return true; exception when others then return false; end $$;
      create table office (id serial primary key, zone text not null check (zone_exists(zone)));
      """
    try await fill(.postgres, schema) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30, 30], "\(report.tables)")
    }
  }

  @Test func settingsThatCodeReadsSilentlyAreMade() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table revisions (id integer primary key, note text);
      create table audit (id serial primary key, revision integer not null references revisions);
      create function setting(name text) returns integer language sql as
        $$ select coalesce(nullif(current_setting(name, true), ''), '0')::integer $$;
      create table items (id integer primary key, name text not null);
      create function log() returns trigger language plpgsql as $$ begin
        insert into audit (revision) values (setting('app.revision_id')); return null; end $$;
      create trigger log after insert on items for each row execute function log();
      """
    try await fill(.postgres, schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 30 }, "\(report.tables)")
      #expect(report.run.notes.contains { $0.contains("app.revision_id") })
      // Rows that triggers write later are counted as well.
      let audited = try await run.number("select count(*) from audit")
      let reported = report.run.tables.first { $0.name == "audit" }?.rows
      #expect(reported == audited)
    }
  }

  /// A trigger takes a required value from a setting, whose name has several parts.
  @Test func settingsThatRequiredColumnsTakeAreMade() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table items (id serial primary key, changed_by varchar(20) not null);
      create function sign() returns trigger language plpgsql as $$ begin
        new.changed_by = current_setting('request.jwt.claim.username', true); return new; end $$;
      create trigger sign before insert on items for each row execute function sign();
      """
    try await fill(.postgres, schema) { run, report in
      #expect(report.tables.map(\.rows) == [30], "\(report.tables)")
      let signed = try await run.number("select count(*) from items where changed_by = '1'")
      #expect(signed == 30)
    }
  }

  @Test func codeFindsFunctionsOfItsOwnSchema() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create schema music;
      create function music.next_place(integer) returns integer language sql as 'select $1 + 1';
      create table music.track (id serial primary key, place integer);
      create function music.set_place() returns trigger language plpgsql as
        $$ begin new.place := next_place(new.id); return new; end $$;
      create trigger set_place before insert on music.track
        for each row execute function music.set_place();
      """
    try await fill(.postgres, schema) { _, report in
      #expect(report.tables.map(\.rows) == [30], "\(report.tables)")
      #expect(report.run.notes.contains { $0.contains("search_path") })
    }
  }

  /// A column of the row and that of the row which another column references, compared by a trigger.
  @Test(arguments: TestDatabase.available)
  func aTriggerComparesAKeyWithThatOfTheParent(_ database: TestDatabase) async throws {
    let tables = """
      create table clinicians (id integer primary key, name varchar(40) not null);
      create table admissions (id integer primary key,
        attending_id integer not null references clinicians);
      create table prescriptions (id integer primary key,
        admission_id integer not null references admissions,
        prescriber_id integer not null references clinicians);

      """
    let condition =
      "(select attending_id from admissions where id = new.admission_id) <> new.prescriber_id"
    let trigger =
      switch database {
      case .sqlite:
        """
        create trigger own before insert on prescriptions when \(condition)
        begin select raise(abort, 'only the attending clinician prescribes'); end;
        """
      case .postgres:
        """
        create function own() returns trigger language plpgsql as $$ begin if \(condition)
        then raise exception 'only the attending clinician prescribes'; end if; return new; end $$;
        create trigger own before insert on prescriptions for each row execute function own();
        """
      }
    try await fill(database, tables + trigger) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 30 }, "\(report.tables)")
    }
  }
}
