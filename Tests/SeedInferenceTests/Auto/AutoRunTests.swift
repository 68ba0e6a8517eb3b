@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Existing databases are filled without any files.
@Suite struct AutoRunTests {
  @Test(arguments: TestDatabase.available)
  func everyTableIsFilled(_ database: TestDatabase) async throws {
    let schema = """
      create table teams (id integer primary key, name varchar(40) not null unique);
      create table people (
        id integer primary key, team_id integer not null references teams (id),
        boss_id integer references people (id), email varchar(60) not null unique,
        born date, active boolean not null default true, note text);
      create table badges (
        person_id integer not null unique references people (id), code char(6) not null,
        primary key (person_id));
      create table memberships (
        team_id integer references teams (id), person_id integer references people (id),
        role varchar(10) not null, primary key (team_id, person_id));
      """
    try await database.fill(schema) { run, report in
      #expect(report.seededCount == 4)
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      for table in ["teams", "people", "badges", "memberships"] {
        let found1 = try await run.number("select count(*) from \(table)")
        #expect(found1 == 40)
      }
      let found2 = try await run.number("select count(*) from people where email not like '%@%'")
      #expect(found2 == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func checksAreUnderstood(_ database: TestDatabase) async throws {
    let schema = """
      create table orders (
        id integer primary key,
        status varchar(12) not null check (status in ('open', 'paid', 'void')),
        quantity integer not null check (quantity > 0 and quantity <= 12),
        discount decimal(4,2) not null check (discount >= 0 and discount < 0.5),
        code text not null check (length(code) = 7),
        placed date not null check (placed >= '2024-01-01'),
        priority integer not null check (priority = 1 or priority = 2 or priority = 3),
        rate integer check (rate is null or rate between 10 and 20));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let found3 = try await run.number("select count(distinct status) from orders")
      #expect(found3 == 3)
      let found4 = try await run.number("select count(*) from orders where rate is not null")
      #expect(found4 > 10)
    }
  }

  @Test(arguments: TestDatabase.available)
  func conditionsOverSeveralColumnsAreMet(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key);
      create table teams (id integer primary key);
      create table grants (
        id integer primary key, user_id integer references users (id),
        team_id integer references teams (id), kind varchar(10) not null,
        expires date, starts integer not null, ends integer not null, code varchar(20) not null,
        check ((user_id is null and team_id is not null) or (user_id is not null and team_id is null)),
        check ((kind = 'forever' and expires is null) or (kind = 'limited' and expires is not null)),
        check (starts < ends), check ((starts + ends) % 7 = 3),
        check (replace(code, 'e', '') <> code));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let kinds = try await run.number("select count(distinct kind) from grants")
      #expect(kinds == 2)
      let users = try await run.number("select count(*) from grants where user_id is null")
      #expect((5...35).contains(users))
    }
  }

  @Test(arguments: TestDatabase.available)
  func partialKeysHoldForTheirRowsOnly(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key);
      create table tokens (
        id integer primary key, user_id integer not null references users (id),
        is_current boolean not null, kind varchar(8) not null check (kind in ('a', 'b')));
      create unique index one_current on tokens (user_id) where is_current;
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let kinds = try await run.number("select count(distinct is_current) from tokens")
      #expect(kinds == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func takenValuesAreNotReused(_ database: TestDatabase) async throws {
    let schema = """
      create table flags (name varchar(1) primary key, note text);
      insert into flags values ('a', null), ('b', null), ('K', null), ('7', null), ('0', null);
      """
    try await database.fill(schema) { run, _ in
      let rows = try await run.number("select count(*) from flags")
      #expect(rows > 20)
      let notes = try await run.rows("select name from flags where name = 'K'")
      #expect(notes == [["K"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func keysThatShareColumnsAgree(_ database: TestDatabase) async throws {
    let schema = """
      create table tenants (id integer primary key);
      create table users (
        tenant_id integer not null references tenants (id), id integer not null,
        boss_id integer, primary key (tenant_id, id),
        foreign key (tenant_id, boss_id) references users (tenant_id, id));
      create table projects (
        tenant_id integer not null, id integer not null, primary key (tenant_id, id));
      create table tasks (
        id integer primary key, tenant_id integer not null references tenants (id),
        project_id integer not null, owner_id integer not null, reviewer_id integer,
        foreign key (tenant_id, project_id) references projects (tenant_id, id),
        foreign key (tenant_id, owner_id) references users (tenant_id, id),
        foreign key (tenant_id, reviewer_id) references users (tenant_id, id));
      create table pins (
        tenant_id integer not null, project_id integer not null, user_id integer not null,
        primary key (tenant_id, project_id, user_id),
        foreign key (tenant_id, project_id) references projects (tenant_id, id),
        foreign key (tenant_id, user_id) references users (tenant_id, id));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.filter { $0.name != "pins" }.allSatisfy { $0.rows == 40 })
      // So many pairs of one tenant there are, at least.
      let pins = try await run.number("select count(*) from pins")
      #expect(pins >= 10, "\(report.tables)")
      let tenants = try await run.number("select count(distinct tenant_id) from tasks")
      #expect(tenants > 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func keysOverExpressionsHold(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key);
      create table marks (
        id integer primary key, user_id integer not null references users (id),
        other_id integer references users (id), label varchar(30) not null);
      create unique index mark on marks (user_id, coalesce(other_id, -1));
      create unique index label on marks (lower(label));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func triggersThatRejectSomeRowsAreSatisfied(_ database: TestDatabase) async throws {
    let schema =
      database == .sqlite
      ? """
      create table parts (id integer primary key, a integer not null, b integer not null);
      create trigger even before insert on parts when (new.a + new.b) % 2 = 1
      begin select raise(abort, 'odd'); end;
      """
      : """
      create table parts (id integer primary key, a integer not null, b integer not null);
      create function even() returns trigger language plpgsql as $$
      begin if (new.a + new.b) % 2 = 1 then raise 'odd'; end if; return new; end $$;
      create trigger even before insert on parts for each row execute function even();
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  /// Only ranges of the same group must not overlap: they are around now, and asked about at once.
  @Test func rangesOfDifferentGroupsMayOverlap() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(
        """
        create extension if not exists btree_gist;
        create table rooms (id integer primary key);
        create table stays (
          id integer primary key, room_id integer not null references rooms, stay daterange not null,
          exclude using gist (room_id with =, stay with &&));
        create table rates (
          room_id integer not null references rooms, since date not null, until date not null,
          check (until > since), primary key (room_id, since),
          exclude using gist (room_id with =, daterange(since, until) with &&));
        """)
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 100))
      #expect(report.tables.map(\.rows) == [100, 100, 100], "\(report.tables)")
      let years = try await connection.query(
        SQLStatement(sql: "select max(upper(stay)) - min(lower(stay)) as days from stays"))
      #expect((years.first?.optionalInteger("days") ?? 1000) < 400)
    }
    #expect(monitor.report.total.failures < 20)
  }

  @Test func exclusionConstraintsAreMet() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table stays (
        id integer primary key, during int4range not null, exclude using gist (during with &&));
      create table nights (
        id integer primary key, during daterange not null, exclude using gist (during with &&));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func lookupTablesHoldWhatChecksAskFor(_ database: TestDatabase) async throws {
    let schema = """
      create table kinds (kind varchar(20) primary key);
      create table items (
        id integer primary key, kind varchar(20) not null references kinds (kind),
        check (kind in ('book', 'film')));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let kinds = try await run.rows("select distinct kind from items order by kind")
      #expect(kinds == [["book"], ["film"]])
    }
  }

  @Test func decimalsUseAllTheirDigits() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    let schema = """
      create table wide (
        id int primary key, a numeric not null check (a > 1e20),
        b numeric not null check (b between 0.0000001 and 0.0000002),
        c numeric not null check (c < -1e15), d numeric not null check (d > 5));
      create table single (
        id int primary key, a numeric not null unique check (a > 1e20),
        b numeric unique check (b > 1e40), c numeric not null unique check (c <= -999999999999999),
        d numeric not null unique check (d between 1e30 and 1e60),
        e numeric not null unique check (e >= 99999999999999.5));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["wide"] == 40, "\(report.tables)")
      // Beyond a bound on one side each row has a number of its own.
      let single = report.tables.first { $0.name == "single" }
      #expect(single?.rows == 40 && single?.fallbacks == [], "\(report.tables)")
      let values = try await run.rows("select distinct b from wide")
      #expect(values == [["0.00000015"]])
      let first = try await run.rows("select a, c from single order by a limit 1")
      #expect(first == [["100000000000000000011", "-1000000000000001"]])
    }
  }

  @Test func foreignTablesAndTriggersAreNoted() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    let schema = """
      create foreign data wrapper nowhere; create server elsewhere foreign data wrapper nowhere;
      create schema far; create foreign table far.away (id int) server elsewhere;
      create table t (id int primary key);
      create function kept() returns trigger language plpgsql as 'begin return new; end';
      create trigger changing before insert on t for each row execute function kept();
      create trigger leaving after delete on t for each row execute function kept();
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      let left = "far.away is left out: it is a foreign table, whose rows are in another database"
      #expect(report.run.notes == [left])
      #expect(report.tables.map(\.name) == ["t"])
      let plan = try await AutoRun(run.connection, monitor: QueryMonitor())
        .plan(AutoOptions(rows: 1))
      #expect(
        plan.notes == [
          "t has the trigger changing, BEFORE INSERT: it may change or reject rows", left,
        ])
    }
  }

  @Test func typesOfAllKindsAreFilled() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create type mood as enum ('good', 'so so', '');
      create type spot as (x integer, label text, moods mood[]);
      create domain small as integer check (value between 3 and 9);
      create domain code as text check (value ~ '^[A-Z]{2}[0-9]{3}$');
      create type smalls as range (subtype = small);
      create table things (
        id integer generated always as identity primary key, m mood not null, ms mood[] not null,
        s spot not null, ss spot[] not null, d small not null, c code not null, r smalls not null,
        i interval not null, ip inet not null, net cidr not null, mac macaddr not null,
        p point not null, b bit(3) not null, vb bit varying(5) not null, x xml not null,
        v tsvector not null, q tsquery not null, r4 int4range not null, rd daterange not null,
        rt tstzrange not null, rm nummultirange not null, ia integer[] not null,
        ta text[] not null check (cardinality(ta) >= 2), ts timestamp[] not null,
        j jsonb not null check (jsonb_typeof(j) = 'array'), mo money not null,
        tz timetz not null, u uuid[] not null, by bytea[] not null, ob "char" not null,
        full_text text generated always as (c || '!') stored);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      // Only the range of a domain with narrow bounds gives way.
      let others = report.tables.flatMap(\.fallbacks).filter { !$0.hasPrefix("r: ") }
      #expect(others.isEmpty, "\(others)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func cyclesAreFilled(_ database: TestDatabase) async throws {
    let schema =
      database == .sqlite
      ? """
      create table authors (id integer primary key, best integer not null references books (id));
      create table books (id integer primary key, author_id integer not null references authors (id));
      """
      : """
      create table authors (id integer primary key, best integer not null);
      create table books (id integer primary key, author_id integer not null references authors (id));
      alter table authors add foreign key (best) references books (id);
      """
    try await database.fill(schema) { run, report in
      #expect(report.seededCount == 2, "\(report.tables)")
      let found5 = try await run.number(
        "select count(*) from authors a join books b on b.id = a.best")
      #expect(found5 == 40)
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesThatHoldFewerRowsSayWhy(_ database: TestDatabase) async throws {
    let schema = """
      create table settings (name varchar(10) primary key check (name in ('a', 'b', 'c')));
      create table flags (id integer primary key, setting varchar(10) references settings (name));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [3, 40])
      #expect(report.tables[0].reason?.contains("has 3 values") == true)
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesThatCannotBeFilledAreReportedAndTheOthersFilled(_ database: TestDatabase) async throws
  {
    let schema = """
      create table never (id integer primary key, x integer not null check (x > 5 and x < 3));
      create table child (id integer primary key, never_id integer not null references never (id));
      create table maybe (id integer primary key, never_id integer references never (id));
      create table fine (id integer primary key);
      """
    try await database.fill(schema) { run, report in
      #expect(report.seededCount == 2)
      let reasons = Dictionary(
        uniqueKeysWithValues: report.tables.map { ($0.name, $0.reason ?? "") })
      #expect(reasons["never"]?.isEmpty == false)
      #expect(reasons["child"]?.contains("needs rows of `never`") == true)
      let found6 = try await run.number("select count(*) from maybe where never_id is null")
      #expect(found6 == 40)
      let found7 = try await run.number("select count(*) from fine")
      #expect(found7 == 40)
    }
  }

  @Test(arguments: TestDatabase.available)
  func existingRowsStay(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, name text not null);
      create table posts (id integer primary key, user_id integer not null references users (id));
      insert into users values (7, 'here before');
      """
    try await database.fill(schema) { run, _ in
      let found8 = try await run.rows("select name from users where id = 7")
      #expect(found8 == [["here before"]])
      let again = try await AutoRun(run.connection, monitor: QueryMonitor()).run(
        AutoOptions(rows: 10))
      #expect(again.seededCount == 2)
      let found9 = try await run.number("select count(*) from users")
      #expect(found9 == 51)
      let found10 = try await run.number("select count(*) from posts")
      #expect(found10 == 50)
    }
  }

  @Test func sequencesEndPastTheHighestKey() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = "create table users (id serial primary key, name text)"
    try await TestDatabase.postgres.fill(schema) { run, _ in
      try await run.execute("insert into users (name) values ('next')")
      let found11 = try await run.number("select max(id) from users")
      #expect(found11 == 41)
    }
  }

  @Test(arguments: TestDatabase.available)
  func chosenTablesIncludeTheTablesTheyNeed(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key);
      create table posts (id integer primary key, user_id integer not null references users (id));
      create table logs (id integer primary key);
      """
    try await database.fill(schema, AutoOptions(rows: 5, tables: ["posts"])) { run, report in
      #expect(Set(report.tables.map(\.name)) == ["users", "posts"])
      let found12 = try await run.number("select count(*) from logs")
      #expect(found12 == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func existingRowsAreReferencedAndToppedUp(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, name text not null);
      create table posts (id integer primary key, user_id integer not null references users (id));
      insert into users values (7, 'a'), (9, 'b');
      """
    try await database.fill(schema, AutoOptions(rows: 5, tables: ["posts"])) { run, report in
      #expect(report.tables.map(\.name) == ["posts"])
      let users = try await run.number("select count(*) from posts where user_id in (7, 9)")
      #expect(users == 5)
      let more = try await AutoRun(run.connection, monitor: QueryMonitor()).run(
        AutoOptions(rows: 8, topsUp: true))
      #expect(
        Dictionary(uniqueKeysWithValues: more.tables.map { ($0.name, $0.rows) })
          == ["users": 6, "posts": 3])
      let enough = try await AutoRun(run.connection, monitor: QueryMonitor()).run(
        AutoOptions(rows: 8, topsUp: true))
      #expect(enough.run.rows == 0)
      let counts = try await run.rows(
        "select count(*) from users union all select count(*) from posts")
      #expect(counts == [["8"], ["8"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func theSameSeedGivesTheSameRows(_ database: TestDatabase) async throws {
    let schema = "create table users (id integer primary key, email text, age integer)"
    var digests: Set<String> = []
    for _ in 0..<2 {
      try await database.fill(schema) { _, report in digests.insert(report.run.digest) }
    }
    #expect(digests.count == 1)
  }

  /// Neither does a dot in a schema's name end the schema.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func schemasMayHaveDots() async throws {
    try await TestDatabase.postgres.with(
      "factory: w\ntable: x.y.a.b\n---\nscenario: main\nsteps:\n  - { create: w, count: 5 }"
    ) {
      run in
      try await run.execute(
        #"create schema "x.y"; create table "x.y"."a.b" (id serial primary key, n integer not null)"#
      )
      let report = try await AutoRun(run.connection, monitor: QueryMonitor()).run(
        AutoOptions(rows: 20))
      #expect(report.tables.map(\.rows) == [20])
      try await run.run()
      let count = try await run.number(#"select count(*) from "x.y"."a.b""#)
      #expect(count == 25)
    }
  }
}
