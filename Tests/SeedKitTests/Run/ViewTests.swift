@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedKit
@testable import SeedPlanning
import Testing

/// Rows that go to a table by way of a view, or to one partition of it.
@Suite struct ViewTests {
  private static let hasPostgres = TestDatabase.postgresURL != nil

  @Test(arguments: TestDatabase.available)
  func rowsGoThroughATriggerOfAView(_ database: TestDatabase) async throws {
    let text = """
      factory: login
      table: Logins
      values: { name: "user {row}", age: "random_int(18, 80)" }
      ---
      scenario: main
      steps:
        - { create: login, count: 300 }
        - rows: login
          data: [{ name: Ann, age: 7 }]
        - expect:
            logins: 301
            "select count(*) from people where age between 18 and 80 and name like 'user %'": 300
            "select age from people where name = 'Ann'": 7
      """.replacing("Logins", with: database == .sqlite ? "LOGINS" : "logins")
    try await database.with(text) { test in
      try await test.execute(
        """
        create table people (id integer primary key, name text not null, age integer);
        create view logins as select name, age from people;
        """)
      if database == .sqlite {
        try await test.execute(
          """
          create trigger write_login instead /* of the view */ of insert on logins begin
            insert into people (name, age) values (new.name, new.age);
          end
          """)
      } else {
        try await test.execute(
          """
          create sequence people_ids;
          create function write_login() returns trigger language plpgsql as $$
          begin
            insert into people values (nextval('people_ids'), new.name, new.age);
            return new;
          end $$;
          create trigger write_login instead of insert on logins for each row execute function write_login();
          """)
      }
      let report = try await test.run()
      #expect(report.checks.count == 3)
      let plan = try await test.plan()
      #expect(plan.tables.map(\.exists) == [true])
    }
  }

  @Test(arguments: TestDatabase.available)
  func viewsThatTakeNoRowsAreErrors(_ database: TestDatabase) async throws {
    let text = """
      factory: total
      table: totals
      fields: { count: integer }
      ---
      scenario: main
      steps: [{ create: total }]
      """
    try await database.with(text) { test in
      try await test.execute(
        "create table things (id integer primary key); create view totals as select count(*) as count from things"
      )
      let error = try await refusal { _ = try await test.plan() }
      #expect(error?.message == "no row can be inserted into `totals`, which is a view")
      #expect(error?.hint?.contains("INSTEAD OF INSERT") == true)
    }
  }

  @Test(.enabled(if: hasPostgres))
  func plainViewsTakeOverWhatTheirTableDemands() async throws {
    let text = """
      factory: team
      ---
      factory: active_user
      table: active_users
      values: { active: true }
      ---
      factory: user
      table: users
      values: { active: false }
      ---
      scenario: main
      steps:
        - { create: team, count: 3 }
        - { create: user, count: 20 }
        - { create: active_user, count: 30 }
        - { create: user, count: 5 }
        - expect:
            active_users: 30
            users: 55
            "select count(distinct email) from users": 55
            "select count(*) from users where active and team_id in (select id from team)": 30
            "select count(*) from users where role not in ('a', 'b')": 0
      """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(
        """
        create table team (id integer primary key, name text not null);
        create table users (id serial primary key, email text not null unique,
          role text not null check (role in ('a', 'b')), team_id integer not null references team (id),
          active boolean not null, doubled integer generated always as (2) stored);
        insert into team values (17, 'there'), (18, 'too');
        insert into users (id, email, role, team_id, active) values (40, 'old', 'a', 17, false);
        delete from users;
        create view narrow as select id, email, role, team_id, active from users;
        create view active_users as select *, upper(email) as shout from narrow where active with check option;
        """)
      try await test.run()
      try await test.execute(
        "insert into users (email, role, team_id, active) values ('later', 'a', 17, false)")
      #expect(try await test.number("select max(id) from users") == 56)
      try await test.execute("create materialized view counted as select count(*) from users")
      let other = TestRun(
        test.connection,
        "factory: c\ntable: counted\n---\nscenario: main\nsteps: [{ create: c }]\n")
      let error = try await refusal { _ = try await other.plan() }
      #expect(error?.message.hasSuffix("which is a materialized view") == true)
    }
  }

  @Test(.enabled(if: hasPostgres))
  func partitionsAreFilledByThemselves() async throws {
    let text = """
      factory: old
      table: events_2024
      ---
      factory: new
      table: parts.events_2025
      ---
      factory: event
      table: events
      values: { at: "2024-05-01T00:00:00Z" }
      ---
      scenario: main
      steps:
        - { create: old, count: 20 }
        - { create: new, count: 30 }
        - { create: event, count: 10 }
        - expect:
            events: 60
            events_2024: 30
            "select count(*) from parts.events_2025 where at >= '2025-01-01' and kind is not null": 30
            "select count(distinct id) from events": 60
      """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(
        """
        create schema parts;
        create table events (id bigserial, at timestamptz not null, kind text, primary key (id, at))
          partition by range (at);
        create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
        create table parts.events_2025 partition of events (kind not null)
          for values from ('2025-01-01') to ('2026-01-01');
        """)
      try await test.run()
      #expect(try await test.number("select nextval('events_id_seq')") == 61)
      // A second run goes on after the first one, whichever partition its rows are in.
      try await test.execute("alter sequence events_id_seq restart with 1")
      let again = TestRun(
        test.connection,
        """
        factory: new
        table: parts.events_2025
        ---
        factory: gone
        table: events_2024
        ---
        scenario: main
        steps:
          - truncate: [gone]
          - { create: new, count: 2 }
        """)
      try await again.run()
      #expect(try await test.number("select max(id) from events") == 62)
      #expect(try await test.number("select count(*) from events") == 32)
      #expect(try await test.number("select nextval('events_id_seq')") == 63)
    }
  }
}
