@testable import SeedDatabase
@testable import SeedInference
import Testing

/// References that checks allow in some rows only.
@Suite struct AutoAlternativeTests {
  @Test(arguments: TestDatabase.available)
  func referencesFollowTheRowsKind(_ database: TestDatabase) async throws {
    let schema = """
      create table cards (id integer primary key);
      create table accounts (id integer primary key);
      create table payments (
        id integer primary key, kind varchar(10) not null,
        card_id integer references cards (id), account_id integer references accounts (id),
        check ((kind = 'card' and card_id is not null and account_id is null)
          or (kind = 'account' and account_id is not null and card_id is null)
          or (kind = 'cash' and account_id is null and card_id is null)));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      let kinds = try await run.number("select count(distinct kind) from payments")
      #expect(kinds == 3)
    }
  }

  /// One alternative allows a single value of a key, and another all others.
  @Test(arguments: TestDatabase.available)
  func alternativesThatFixAKeyGiveWayToOthers(_ database: TestDatabase) async throws {
    let schema = """
      create table options (
        code varchar(20) primary key, is_default integer not null,
        check (code = 'default' or is_default = 0));
      create table nodes (
        code varchar(20) primary key, n integer not null,
        check ((code = 'root' and n = 0) or (code <> 'root' and n > 0)));
      """
    try await database.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
    }
  }

  /// Exactly one of two references, or both or neither.
  @Test(arguments: TestDatabase.available)
  func oneReferenceFollowsAnother(_ database: TestDatabase) async throws {
    let schema = """
      create table people (id integer primary key);
      create table teams (id integer primary key);
      create table grants (
        id integer primary key, person_id integer references people (id),
        team_id integer references teams (id), giver_id integer references people (id),
        reason varchar(40),
        check ((person_id is null) <> (team_id is null)),
        check ((giver_id is null) = (reason is null)));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let people = try await run.number("select count(*) from grants where person_id is null")
      #expect((5...35).contains(people))
    }
  }

  /// Rows of a table are the levels of a tree, and triggers write each to a table of its level.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func alternativesAreTheLevelsOfATree() async throws {
    let schema = """
      create table scope_types (name text primary key
        check (name in ('unknown', 'global', 'org', 'project')));
      insert into scope_types values ('unknown'), ('global'), ('org'), ('project');
      create table scopes (
        id text primary key check (length(trim(id)) > 10 or id = 'global'),
        type text not null references scope_types (name),
        parent_id text references scopes (id),
        check ((type = 'global' and parent_id is null) or (type = 'org' and parent_id = 'global')
          or (type = 'project' and parent_id is not null and parent_id <> 'global')));
      create table scope_global (id text primary key references scopes (id) check (id = 'global'));
      create table scope_org (id text primary key references scopes (id),
        parent_id text not null references scope_global (id));
      create table scope_project (id text primary key references scopes (id),
        parent_id text not null references scope_org (id));
      create function subtype() returns trigger language plpgsql as $$
        begin
          if new.type = 'global' then insert into scope_global values (new.id); return new; end if;
          if new.type = 'org' then
            insert into scope_org values (new.id, new.parent_id); return new;
          end if;
          if new.type = 'project' then
            insert into scope_project values (new.id, new.parent_id); return new;
          end if;
          raise exception 'unknown scope type';
        end $$;
      create trigger subtype after insert on scopes for each row execute function subtype();
      create table projects (id integer primary key,
        scope_id text not null references scope_project (id));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      var counts: [Int64] = []
      for table in ["scopes", "scope_global", "scope_org", "scope_project", "projects"] {
        counts.append(try await run.number("select count(*) from \(table)"))
      }
      #expect(counts[0] == 40 && counts[1] == 1 && counts[4] == 40, "\(report.tables)")
      #expect(counts[2] > 5 && counts[3] > 5, "\(counts)")
    }
  }

  /// Another alternative would allow more keys, so the reason doesn't speak of the column alone.
  @Test(arguments: TestDatabase.available)
  func aFixedKeyIsThatOfAnAlternative(_ database: TestDatabase) async throws {
    let schema = """
      create table scopes (id varchar(20) primary key check (id <> ''),
        scope varchar(10) not null, parent varchar(20) references scopes (id),
        check ((scope = 'global' and id = 'global' and parent is null)
          or (scope = 'org' and parent = 'global')));
      """
    try await database.fill(schema, AutoOptions(rows: 20)) { _, report in
      let table = report.tables.first
      let reason = table?.reason ?? ""
      #expect(table?.rows == 20 || reason.contains("alternative of its checks"), "\(reason)")
    }
  }
}
