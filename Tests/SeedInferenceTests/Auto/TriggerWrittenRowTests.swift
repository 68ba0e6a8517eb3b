@testable import SeedInference
import SeedDatabase
import Testing

/// Tables whose triggers write the rows that their own rows refer to.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct TriggerWrittenRowTests {
  /// Things of a project; a trigger of each kind writes the row that all kinds share.
  private static let things = """
    create table projects (id integer primary key, name text not null);
    create table things (
      id text primary key check (length(id) > 5), project_id integer not null references projects,
      made timestamptz not null default now(), unique (project_id, id));
    create function add_thing() returns trigger language plpgsql as $$ begin
      insert into things (id, project_id) values (new.id, new.project_id); return new; end $$;
    create table wheels (id text primary key references things, project_id integer not null,
      foreign key (project_id, id) references things (project_id, id));
    create table lamps (id text primary key references things, project_id integer not null,
      watts integer not null);
    create trigger add before insert on wheels for each row execute function add_thing();
    create trigger add before insert on lamps for each row execute function add_thing();
    create table labels (thing_id text not null references things, label text not null);
    create table orders (
      id integer primary key, project_id integer not null, thing_id text not null,
      foreign key (project_id, thing_id) references things (project_id, id));
    """

  @Test func keysAreNewAndCopiesSatisfyTheSharedTable() async throws {
    try await TestDatabase.postgres.fill(Self.things) { run, report in
      let tables = report.tables.filter { $0.name != "things" }
      #expect(tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      #expect(tables.allSatisfy { $0.fallbacks.isEmpty }, "\(report.tables)")
      let things = try await run.number("select count(*) from things")
      #expect(things == 80)
      let labeled = try await run.number(
        "select count(distinct thing_id) from labels l join things t on t.id = l.thing_id")
      #expect(labeled > 10)
    }
  }

  /// A bulb requires a lamp, and the part that the trigger writes the lamp's thing.
  @Test func aKeyToAllKindsBecomesOneToTheRequiredKind() async throws {
    let schema =
      Self.things + """
        create table parts (
          id text primary key check (length(id) > 5), project_id integer not null,
          thing_id text not null,
          foreign key (project_id, thing_id) references things (project_id, id));
        create function add_part() returns trigger language plpgsql as $$ begin
          insert into parts (id, project_id, thing_id)
          values (new.id, new.project_id, new.lamp_id);
          return new; end $$;
        create table bulbs (
          id text primary key references parts, project_id integer not null,
          lamp_id text not null references lamps);
        create trigger add before insert on bulbs for each row execute function add_part();
        """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 && $0.reason == nil }, "\(report.tables)")
      let agreeing = try await run.number(
        "select count(*) from bulbs b join lamps l on l.id = b.lamp_id and l.project_id = b.project_id"
      )
      #expect(agreeing == 40)
    }
  }

  @Test func numbersOfSeveralTablesDiffer() async throws {
    let schema = """
      create table shapes (id integer primary key);
      create function add_shape() returns trigger language plpgsql as $$ begin
        insert into shapes values (new.id); return new; end $$;
      create table circles (id integer primary key references shapes, radius integer not null);
      create table squares (id integer primary key references shapes, side integer not null);
      create trigger add before insert on circles for each row execute function add_shape();
      create trigger add before insert on squares for each row execute function add_shape();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 && $0.reason == nil }, "\(report.tables)")
      let shapes = try await run.number("select count(*) from shapes")
      #expect(shapes == 80)
    }
  }

  /// A folder is in another node, so some nodes must exist before the first folder.
  @Test func rowsThatAreNeededBeforeAreWrittenFirst() async throws {
    let schema = """
      create table nodes (id integer primary key, note text);
      create function add_node() returns trigger language plpgsql as $$ begin
        insert into nodes (id) values (new.id); return new; end $$;
      create table folders (
        id integer primary key references nodes, parent_id integer not null references nodes);
      create trigger add before insert on folders for each row execute function add_node();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows >= 40 && $0.reason == nil }, "\(report.tables)")
      let nodes = try await run.number("select count(*) from nodes")
      #expect(nodes == 80)
    }
  }

  @Test func whatTriggersRequireOfColumnsNeedsNoRejection() async throws {
    let schema = """
      create table users (id integer primary key);
      create table visits (
        id integer primary key, user_id integer references users, filter text, note text,
        state text);
      create function check_visit() returns trigger language plpgsql as $$ begin
        case
          when new.user_id is null then raise exception 'no user';
          when new.note is null then raise exception 'no note';
          else
        end case;
        if new.filter is not null then raise exception 'deprecated'; end if;
        if new.state is distinct from 'new' then raise exception 'must be new'; end if;
        return new; end $$;
      create trigger check_visit before insert on visits
        for each row execute function check_visit();
      create function keep_id() returns trigger language plpgsql as $$ begin
        if new.id is distinct from old.id then raise exception 'immutable'; end if;
        return new; end $$;
      create trigger keep_id before update on visits for each row execute function keep_id();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let visits = try #require(report.tables.first { $0.name == "visits" })
      #expect(visits.rows == 40 && visits.fallbacks.isEmpty, "\(visits)")
    }
  }

  @Test func domainsOfCandidatesAreTestedLikeChecks() async throws {
    let schema = """
      create domain host as text
        check (value ~* '^(?!-)[a-z0-9-]{0,12}[a-z0-9]([.](?!-)[a-z0-9-]{0,12}[a-z0-9])*$')
        check (length(trim(value)) < 60);
      create table hosts (id integer primary key, host host not null unique);
      create table endpoints (
        id integer primary key, condition text not null
        check ("left"(trim(condition), 4) = 'dns:' or "left"(trim(condition), 5) = 'cidr:'));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }
}
