import SeedDatabase
import SeedInference
import Testing

/// Values that a reader of the rows believes.
@Suite struct AutoRealismTests {
  /// A check that compares states with one of them doesn't make the others disappear.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func allLabelsOfAnEnumerationOccur() async throws {
    let schema = """
      create type shipment_state as enum ('booked', 'picked_up', 'in_transit', 'delivered');
      create table shipments (id integer primary key, state shipment_state not null default 'booked',
        tracking_number text, booked_at timestamptz not null, picked_up_at timestamptz,
        delivered_at timestamptz, check (state = 'booked' or tracking_number is not null),
        check ((state = 'delivered') = (delivered_at is not null)));
      """
    try await TestDatabase.postgres.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200], "\(report.tables)")
      let states = try await run.number("select count(distinct state) from shipments")
      #expect(states == 4)
      let wrong = try await run.number(
        "select count(*) from shipments where picked_up_at < booked_at or delivered_at < picked_up_at"
      )
      #expect(wrong == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func stepsFollowEachOther(_ database: TestDatabase) async throws {
    let schema = """
      create table tickets (id integer primary key, reported_at timestamp not null,
        assigned_at timestamp, inspected_at timestamp, repaired_at timestamp,
        last_viewed_at timestamp);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from tickets where assigned_at < reported_at or inspected_at < assigned_at
        or repaired_at < inspected_at or repaired_at < reported_at
        """)
      #expect(wrong == 0)
    }
  }

  /// Columns that describe the same thing agree.
  @Test(arguments: TestDatabase.available)
  func recordsDoNotContradictThemselves(_ database: TestDatabase) async throws {
    let schema = """
      create table people (id integer primary key, first_name text not null, gender text not null,
        sex char(1) not null, gender_code char(1) not null check (gender_code in ('M', 'F')));
      create table members (id integer primary key, gender text, sex char(1));
      create table files (id integer primary key, file_name text not null, mime_type text not null,
        file_extension text not null);
      create table places (id integer primary key, street varchar(80) not null,
        house_number integer not null, city text not null, state char(2) not null,
        country text not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100, 100, 100, 100], "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from people where upper(substr(gender, 1, 1)) <> sex
          or gender_code <> sex),
        (select count(*) from members where upper(substr(gender, 1, 1)) <> sex),
        (select count(*) from files where file_name not like '%.' || file_extension
          or mime_type not like '%' || file_extension),
        (select count(*) from places where street like '1%' or street like '2%')
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
    }
  }

  /// A check says which values of one column another one needs; no candidates are searched.
  @Test(arguments: TestDatabase.available)
  func presenceFollowsTheColumnThatAChecksNames(_ database: TestDatabase) async throws {
    let schema = """
      create table jobs (id integer primary key, kind text not null
          check (kind in ('alpha', 'beta', 'gamma', 'delta')), ended_on date,
        check ((ended_on is null and kind not in ('alpha', 'beta'))
          or (ended_on is not null and kind in ('alpha', 'beta'))));
      create table quotes (id integer primary key, kind text not null
          check (kind in ('alpha', 'beta', 'gamma')), ended_on date, note text,
        check ((kind = 'beta') = (note is not null and ended_on is not null)));
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200, 200], "\(report.tables)")
      #expect(report.tables.allSatisfy { $0.fallbacks.isEmpty }, "\(report.tables)")
      let ended = try await run.number(
        "select count(distinct kind) from jobs where ended_on is not null")
      let open = try await run.number(
        "select count(distinct kind) from jobs where ended_on is null")
      #expect(ended == 2 && open == 2)
    }
  }

  /// Checks that relate two columns in both directions leave one of them to candidates.
  @Test(arguments: TestDatabase.available)
  func presenceFollowsNoCircle(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key, a text check (a in ('x', 'y')),
        b text check (b in ('p', 'q')),
        check ((a = 'x' and b is null) or (a = 'y' and b is not null)),
        check ((b = 'p' and a is null) or (b = 'q' and a is not null)));
      create table h (id integer primary key, kind text, n1 integer, n2 integer,
        check ((kind = 'a' and n1 is not null) or (kind = 'b' and n1 is null)),
        check ((n1 = 1 and n2 is not null) or (n1 = 2 and n2 is null)),
        check ((n2 = 1 and kind is not null) or (n2 = 2 and kind is null)));
      """
    try await database.fill(schema, AutoOptions(rows: 30)) { _, report in
      #expect(report.tables.map(\.rows) == [30, 30], "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func stateThatAChecksNamesIsOneOfSeveral(_ database: TestDatabase) async throws {
    let schema = """
      create table payments (id integer primary key, state varchar(20) not null default 'pending',
        failure_code varchar(20), check ((state = 'failed') = (failure_code is not null)));
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200], "\(report.tables)")
      let states = try await run.rows("select distinct state from payments").compactMap { $0[0] }
      #expect(states.contains("failed") && states.contains("pending"), "\(states)")
      #expect(states.count < 10, "\(states)")
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.sqlite)))
  func textThatMustBeJSONHasMembers() async throws {
    let schema = """
      create table accounts (id integer primary key,
        settings text not null default '{}' check (json_valid(settings)), metadata text default '{}',
        tags text not null check (json_type(tags) = 'array'));
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40], "\(report.tables)")
      let themes = try await run.number(
        "select count(*) from accounts where settings ->> 'theme' is not null")
      let sources = try await run.number(
        "select count(*) from accounts where metadata ->> 'source' is not null")
      let tags = try await run.number(
        "select count(*) from accounts where json_array_length(tags) > 0")
      #expect([themes, sources, tags] == [40, 40, 40])
    }
  }

  @Test(arguments: TestDatabase.available)
  func addressesAreAtTheHostOfACheck(_ database: TestDatabase) async throws {
    let schema = """
      create table staff (id integer primary key, full_name varchar(60) not null,
        email varchar(80) not null unique check (email like '%@school.example'));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40], "\(report.tables)")
      let short = try await run.number(
        "select count(*) from staff where email like '%@school.example' and length(email) < 22")
      #expect(short < 20)
    }
  }
}
