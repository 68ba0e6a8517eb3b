@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Tables whose triggers write, change or reject rows are filled, too.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct AutoTriggerTests {
  @Test func rowsOfTriggersCountAndAreReferenced() async throws {
    let schema = """
      create table users (id serial primary key, name text not null);
      create table prefs (user_id integer primary key references users, theme text default 'x');
      create table marks (id integer primary key, user_id integer not null references prefs);
      create function add_prefs() returns trigger language plpgsql as
        $$ begin insert into prefs (user_id) values (new.id); return new; end $$;
      create trigger add_prefs after insert on users for each row execute function add_prefs();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      let count1 = try await run.number("select count(*) from prefs")
      #expect(count1 == 40)
      let count2 = try await run.number("select count(*) from marks")
      #expect(count2 == 40)
    }
  }

  /// The tables of two schemas have the same names; only one of them has the foreign key.
  @Test func triggersOfOtherSchemasAreNotBlamed() async throws {
    func schema(_ name: String, key: String) -> String {
      """
      create schema \(name);
      create table \(name).kinds (id integer primary key);
      create table \(name).audit (id serial primary key, kind_id integer not null \(key));
      create table \(name).jobs (id integer primary key, kind_id integer not null);
      create function \(name).log() returns trigger language plpgsql as $$ begin
        insert into \(name).audit (kind_id) values (new.kind_id); return new; end $$;
      create trigger log after insert on \(name).jobs for each row execute function \(name).log();
      """
    }
    let both = schema("a", key: "") + schema("b", key: "references b.kinds")
    try await TestDatabase.postgres.fill(both) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 }, "\(report.tables)")
      let jobs = report.tables.first { $0.name == "a.jobs" }
      #expect(jobs?.fallbacks == [], "\(report.tables)")
      let known = try await run.number(
        "select count(*) from b.jobs j join b.kinds k on k.id = j.kind_id")
      #expect(known == 40)
    }
  }

  @Test func triggersMayWriteTheReferencedRow() async throws {
    let schema = """
      create table vehicles (id text primary key check (length(id) > 3), kind text not null);
      create table cars (id text primary key references vehicles, doors integer not null);
      create function add_vehicle() returns trigger language plpgsql as
        $$ begin insert into vehicles values (new.id, 'car'); return new; end $$;
      create trigger add_vehicle before insert on cars for each row execute function add_vehicle();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 }, "\(report.tables)")
      let count3 = try await run.number("select count(*) from vehicles where kind = 'car'")
      #expect(count3 >= 40)
    }
  }

  @Test func rowsOfTriggersTakeTheirKeysFromSequencesBeyondThoseOfTheTable() async throws {
    // `kinds` is filled first, as rows of `uses` refer to it.
    let schema = """
      create table kinds (id serial primary key, gid uuid not null unique, name text not null);
      create table uses (id integer primary key, kind_id integer not null references kinds);
      create table tools (id integer primary key, gid uuid not null, name text not null,
        use_id integer not null references uses);
      create function add_kind() returns trigger language plpgsql as $$ begin
        insert into kinds (gid, name) values (new.gid, new.name);
        return new; end $$;
      create trigger add_kind after insert on tools for each row execute function add_kind();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let tools = report.tables.first { $0.name == "tools" }
      #expect(tools?.rows == 40, "\(report.tables)")
      #expect(tools?.fallbacks == [])
      let kinds = try await run.number("select count(*) from kinds")
      #expect(kinds == 80)
    }
  }

  @Test func columnsNamedInARejectionGetOtherValues() async throws {
    let schema = """
      create table packages (
        id serial primary key, revision bigint, version text not null, sort_key bytea not null);
      create function set_key() returns trigger language plpgsql as $$ begin
        if new.revision is not null then
          raise exception 'packages.revision is for the trigger';
        end if;
        new.revision := 1;
        if new.version !~ '^\\d+[.]\\d+[.]\\d+$' then new.sort_key := null; end if;
        return new; end $$;
      create trigger set_key before insert on packages for each row execute function set_key();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.first?.rows == 40, "\(report.tables)")
    }
  }

  @Test func applicationSettingsAreCreated() async throws {
    let schema = """
      create table items (id integer primary key);
      create table history (id serial primary key, tenant integer not null);
      create function note() returns trigger language plpgsql as $$ begin
        insert into history (tenant) values (current_setting('app.tenant')::integer);
        return new; end $$;
      create trigger note after insert on items for each row execute function note();
      create table documents (id integer primary key, owner uuid not null);
      create function own() returns trigger language plpgsql as $$ begin
        new.owner := current_setting('app.owner')::uuid; return new; end $$;
      create trigger own before insert on documents for each row execute function own();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 }, "\(report.tables)")
      #expect(report.run.notes.contains { $0.contains("app.tenant") }, "\(report.run.notes)")
    }
  }

  @Test func deferredTriggersCostOnlyOneTable() async throws {
    let schema = """
      create table orders (id integer primary key);
      create table lines (id integer primary key, order_id integer not null references orders);
      create function has_lines() returns trigger language plpgsql as $$ begin
        if not exists (select from lines) then raise exception 'no lines'; end if;
        return null; end $$;
      create constraint trigger has_lines after insert on orders initially deferred
        for each row execute function has_lines();
      create table broken (id integer primary key);
      create function fails() returns trigger language plpgsql as
        $$ begin perform missing_function(new.id); return null; end $$;
      create constraint trigger fails after insert on broken initially deferred
        for each row execute function fails();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows == ["orders": 40, "lines": 40, "broken": 0])
      #expect(report.tables.last?.reason?.contains("missing_function") == true)
      let count4 = try await run.number("select count(*) from lines")
      #expect(count4 == 40)
    }
  }

  /// Functions of a language that the server lacks are sometimes restored as functions of another
  /// one.
  @Test func functionsThatDoNotCompileCostFewTries() async throws {
    let schema = """
      set check_function_bodies = off;
      create function slug(text) returns text language sql as $$ use strict; return lc shift; $$;
      create function hash(text) returns text language plpgsql as $$ begin return md5($1; end $$;
      create table pages (id integer primary key, title text not null, body text not null);
      create function name_page() returns trigger language plpgsql as
        $$ begin new.title := slug(new.body); return new; end $$;
      create trigger name_page before insert on pages for each row execute function name_page();
      create table files (id integer primary key, title text not null, body text not null);
      create function name_file() returns trigger language plpgsql as
        $$ begin new.title := hash(new.body); return new; end $$;
      create trigger name_file before insert on files for each row execute function name_file();
      """
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(schema)
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 40))
      let reasons = Dictionary(
        uniqueKeysWithValues: report.tables.map { ($0.name, $0.reason ?? "") })
      #expect(reasons["pages"]?.contains("in the function \"slug\"") == true, "\(reasons)")
      #expect(reasons["files"]?.contains("in the function \"hash") == true, "\(reasons)")
      let failures = report.run.queries?.total.failures ?? 0
      #expect((2...6).contains(failures), "\(failures) statements failed")
    }
  }

  @Test func columnsFilledByATriggerMayBeOmitted() async throws {
    let schema = """
      create table messages (id serial primary key, body text not null, revision bigint not null);
      create function assign() returns trigger language plpgsql as $$ begin
        if new.revision is not null then raise exception 'the revision is not yours'; end if;
        new.revision := 1; return new; end $$;
      create trigger assign before insert on messages for each row execute function assign();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.first?.rows == 40, "\(report.tables)")
    }
  }

  @Test func rowsThatATriggerTakesAreKeptWithoutTheOthers() async throws {
    let schema = """
      create table users (id integer primary key);
      create table teams (id integer primary key);
      create table budgets (user_id integer primary key references users,
        team_id integer not null references teams, spend integer not null);
      create function check_member() returns trigger language plpgsql as $$ begin
        if new.user_id % 3 > 0 or (new.user_id + new.team_id) % 4 > 0 then
          raise exception 'not a member';
        end if;
        return new; end $$;
      create trigger check_member before insert on budgets
        for each row execute function check_member();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let budgets = report.tables.first { $0.name == "budgets" }
      #expect((1...13).contains(budgets?.rows ?? 0), "\(report.tables)")
      #expect(budgets?.reason?.contains("not a member") == true)
      let stored = try await run.number("select count(*) from budgets")
      #expect(budgets.map { $0.rows == stored } == true)
    }
  }

  /// A setting that a trigger reads is made; what it says then is why the table has no rows.
  @Test func theReasonIsWhatRemainsAfterARemedy() async throws {
    let schema = """
      create table orders (id integer primary key, amount integer not null);
      create function check_order() returns trigger language plpgsql as $$ begin
        if current_setting('app.tenant') is null then return null; end if;
        raise exception 'the shop is closed';
      end $$;
      create trigger check_order before insert on orders
        for each row execute function check_order();
      """
    try await TestDatabase.postgres.fill(schema, AutoOptions(rows: 3)) { _, report in
      let orders = report.tables.first { $0.name == "orders" }
      #expect(orders?.rows == 0)
      #expect(orders?.reason?.contains("the shop is closed") == true, "\(report.tables)")
    }
  }

  @Test(arguments: ["", "deferrable initially deferred"])
  func columnsThatATriggerUsesAsKeysAreKeys(_ timing: String) async throws {
    let schema = """
      create table users (id uuid primary key, name text not null);
      create table jobs (id integer primary key, user_id uuid not null);
      create table last_jobs (
        user_id uuid primary key references users \(timing), job_id integer not null);
      create function note_job() returns trigger language plpgsql as $$ begin
        insert into last_jobs values (new.user_id, new.id)
          on conflict (user_id) do update set job_id = excluded.job_id;
        return null; end $$;
      create trigger note_job after insert on jobs for each row execute function note_job();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let jobs = report.tables.first { $0.name == "jobs" }
      #expect(jobs?.rows == 40, "\(report.tables)")
      let noted = try await run.number("select count(*) from last_jobs")
      #expect(noted > 0)
    }
  }

  /// A trigger that waits for the commit, and fires for what another table's trigger has done.
  @Test func rejectionsAtTheCommitCostOneTable() async throws {
    let schema = """
      create table places (id serial primary key, note text);
      create function look() returns trigger language plpgsql as
        $$ begin perform left(new.note, 3)::bigint; return null; end $$;
      create constraint trigger look after update on places deferrable initially deferred
        for each row execute function look();
      create table visits (id serial primary key, place_id integer not null references places, title text not null);
      create function tell() returns trigger language plpgsql as
        $$ begin update places set note = 'x' || new.id where id = new.place_id; return new; end $$;
      create trigger tell after insert on visits for each row execute function tell();
      create table last_visits (id serial primary key, place_id integer not null references places);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["places"] == 40)
      #expect(rows["last_visits"] == 40)
      #expect(rows["visits"] == 0)
      let reason = report.tables.first { $0.name == "visits" }?.reason ?? ""
      #expect(reason.contains("bigint"), "\(reason)")
      let count = try await run.number("select count(*) from last_visits")
      #expect(count == 40)
    }
  }
}
