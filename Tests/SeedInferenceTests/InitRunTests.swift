import SeedDatabase
import SeedFormat
import SeedInference
import SeedKit
import SeedPlanning
import SeedSchema
import Testing

/// The files that `seed init` writes run, whatever the pass that has inferred them had to try.
@Suite struct InitRunTests {
  /// The files of `seed init`, and the rows that a run of them gives each table.
  private func initialize(
    _ database: TestDatabase, _ schema: String, rows: Int64 = 30,
    _ body: (TestRun, ProjectChanges, [String: Int64]) async throws -> Void
  ) async throws {
    try await database.with("") { run in
      try await run.execute(schema)
      let changes = try await AutoRun(run.connection, monitor: QueryMonitor()).initialize(
        AutoOptions(rows: rows), scenario: "main", files: [], record: nil, rehearses: true)
      let project = Project.read(changes.files.map(\.file))
      let state = try await Runner.inspect(run.connection, for: "main", in: project)
      let found = project.check(with: state)
      #expect(found.isEmpty, "\(found.map(\.message))")
      let plan = try Planner.plan("main", in: project, state: state)
      let report = try await Runner(run.connection, monitor: QueryMonitor()).run(plan)
      let counts = report.tables.map { ($0.name, $0.rows) }
      try await body(run, changes, Dictionary(counts, uniquingKeysWith: +))
    }
  }

  private func scenario(of changes: ProjectChanges) -> String {
    changes.files.map(\.file).first { $0.name.hasPrefix("Scenarios/") }
      .map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// A trigger of which nothing tells which pairs it accepts.
  private static func pairTrigger(_ database: TestDatabase, _ condition: String) -> String {
    switch database {
    case .sqlite:
      """
      create trigger picky before insert on pairs when not (\(condition))
      begin select raise(abort, 'the pair is odd'); end;
      """
    case .postgres:
      """
      create function picky() returns trigger language plpgsql as $$ begin
      if not (\(condition)) then raise exception 'the pair is odd'; end if; return new; end $$;
      create trigger picky before insert on pairs for each row execute function picky();
      """
    }
  }

  /// Rows of a development database are later than the usual `now`, and new rows follow them.
  @Test(arguments: TestDatabase.available)
  func newRowsFollowExistingOnes(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users,
        created_at timestamp not null);
      insert into users values (1, '2031-05-06 07:08:09'), (2, '2031-05-01 00:00:00');
      """
    try await initialize(database, schema, rows: 2) { run, changes, counts in
      #expect(
        scenario(of: changes).contains("\nnow: 2031-05-07T00:00:00Z"), "\(scenario(of: changes))")
      #expect(counts["posts"] == 2)
      let wrong = try await run.number(
        "select count(*) from posts p join users u on u.id = p.user_id where p.created_at < u.created_at"
      )
      #expect(wrong == 0)
      let again = try await AutoRun(run.connection, monitor: QueryMonitor()).initialize(
        AutoOptions(rows: 2), scenario: "main", files: changes.files.map(\.file),
        record: changes.record,
        rehearses: true)
      #expect(
        again.files.isEmpty, "\(again.files.map { String(decoding: $0.file.bytes, as: UTF8.self) })"
      )
    }
  }

  private static let pairs = """
    create table items (id integer primary key, name varchar(40) not null);
    create table pairs (id integer primary key, a integer not null references items,
      b integer not null references items, note varchar(40) not null);

    """

  @Test(arguments: TestDatabase.available)
  func aTableThatAcceptsFewRowsIsLimited(_ database: TestDatabase) async throws {
    let schema = Self.pairs + Self.pairTrigger(database, "(new.a * 7 + new.b * 3) % 31 = 4")
    try await initialize(database, schema) { _, changes, rows in
      #expect(rows["items"] == 30)
      #expect(rows["pairs"] ?? 0 > 0 || changes.skipped.map(\.table) == ["pairs"], "\(rows)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTableThatAcceptsNoRowsHasNoStep(_ database: TestDatabase) async throws {
    let schema =
      Self.pairs + Self.pairTrigger(database, "new.a > 1000000") + """
        create table details (id integer primary key, pair_id integer not null references pairs);
        """
    try await initialize(database, schema) { _, changes, rows in
      #expect(rows["items"] == 30)
      #expect(rows["pairs"] == nil && rows["details"] == nil, "\(rows)")
      let reason = changes.skipped.first { $0.table == "pairs" }?.reason
      #expect(reason?.contains("the pair is odd") == true, "\(changes.skipped)")
    }
  }

  /// The kinds of a person are tables of their own, and each kind has conditions.
  @Test(arguments: TestDatabase.available)
  func subtypesFindRowsOfTheirKind(_ database: TestDatabase) async throws {
    let schema = """
      create table person (id integer primary key,
        role varchar(8) not null check (role in ('student', 'teacher', 'staff')),
        email varchar(80) unique, birthday date, unique (id, role),
        check (role <> 'student' or birthday is not null),
        check (role <> 'teacher' or email like '%@school.example'));
      create table student (person_id integer primary key,
        role varchar(8) not null default 'student' check (role = 'student'), grade integer not null,
        foreign key (person_id, role) references person (id, role));
      create table teacher (person_id integer primary key,
        role varchar(8) not null default 'teacher' check (role = 'teacher'),
        subject varchar(40) not null, foreign key (person_id, role) references person (id, role));
      """
    try await initialize(database, schema, rows: 40) { _, changes, rows in
      #expect(changes.skipped.isEmpty)
      #expect(rows["person"] == 40)
      let kinds = (rows["student"] ?? 0, rows["teacher"] ?? 0)
      #expect(kinds.0 >= 10 && kinds.1 >= 10, "\(kinds)")
    }
  }

  /// A trigger that looks for rows of a table which is filled later.
  @Test(arguments: TestDatabase.available)
  func tablesThatNeedRowsOfLaterOnesComeLast(_ database: TestDatabase) async throws {
    let tables = """
      create table a_jobs (id integer primary key, note varchar(40) not null);
      create table workers (id integer primary key, name varchar(40) not null);

      """
    let trigger =
      switch database {
      case .sqlite:
        """
        create trigger needs before insert on a_jobs when not exists (select 1 from workers)
        begin select raise(abort, 'nobody works'); end;
        """
      case .postgres:
        """
        create function needs() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from workers) then raise exception 'nobody works'; end if;
        return new; end $$;
        create trigger needs before insert on a_jobs for each row execute function needs();
        """
      }
    try await initialize(database, tables + trigger) { _, changes, rows in
      #expect(rows == ["a_jobs": 30, "workers": 30], "\(changes.skipped)")
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func settingsThatTriggersReadAreSteps() async throws {
    let schema = """
      create table notes (id integer primary key, tenant integer, body text not null);
      create function own() returns trigger language plpgsql as $$ begin
      new.tenant := current_setting('app.tenant_id')::integer; return new; end $$;
      create trigger own before insert on notes for each row execute function own();
      """
    try await initialize(.postgres, schema) { run, changes, rows in
      #expect(rows == ["notes": 30], "\(changes.skipped)")
      let steps = scenario(of: changes)
      #expect(steps.contains("set_config('app.tenant_id', '1', true)"), "\(steps)")
      let tenants = try await run.number("select count(*) from notes where tenant = 1")
      #expect(tenants == 30)
    }
  }

  /// A table whose rows triggers write, so that there is little room for others.
  @Test(.enabled(if: TestDatabase.available.contains(.sqlite)))
  func rowsOfTriggersLeaveRoomForFewOthers() async throws {
    let schema = """
      create table shipments (id integer primary key);
      create table parcels (id integer primary key,
        shipment_id integer not null references shipments);
      create table parcel_counts (shipment_id integer primary key references shipments,
        n integer not null);
      create trigger count_parcels after insert on parcels begin
      insert into parcel_counts values (new.shipment_id, 1)
      on conflict (shipment_id) do update set n = n + 1; end;
      """
    try await initialize(.sqlite, schema) { run, changes, rows in
      #expect(rows["parcels"] == 30)
      #expect(changes.skipped.isEmpty, "\(changes.skipped)")
      let counted = try await run.number("select count(*) from parcel_counts")
      #expect(counted > 0)
    }
  }

  /// Rows that are there may be later than the instant that the scenario calls now.
  @Test(arguments: TestDatabase.available)
  func datesAreThoseOfTheScenario(_ database: TestDatabase) async throws {
    let schema = """
      create table meetings (id integer primary key, name varchar(40) not null,
        happened_on date not null check (happened_on >= '2026-01-01'), created_at timestamp not null);
      create table notes (id integer primary key,
        meeting_id integer not null references meetings (id), body varchar(40) not null,
        created_at timestamp not null check (created_at >= '2026-01-01'));
      insert into meetings values (1000, 'a', '2026-12-30', '2026-12-31 10:00:00');
      """
    try await initialize(database, schema) { _, changes, rows in
      #expect(changes.skipped.isEmpty, "\(changes.skipped)")
      #expect(rows["meetings"] ?? 0 >= 29 && rows["notes"] == 30, "\(rows)")
    }
  }

  /// A run of the files can't try other rows if a rejection ends its transaction.
  @Test func tablesWhoseRejectionsEndTheTransactionAreLeftOut() async throws {
    let schema = """
      create table others (id integer primary key);
      create table odd (id integer primary key, n integer not null);
      create trigger odd_only before insert on odd when new.n % 2 = 0
        begin select raise(rollback, 'n must be odd'); end;
      """
    try await initialize(.sqlite, schema) { _, changes, rows in
      #expect(rows == ["others": 30])
      let reason = changes.skipped.first { $0.table == "odd" }?.reason ?? ""
      #expect(reason.contains("n must be odd") && reason.contains("rolls back"), "\(reason)")
    }
  }

  /// What a trigger requires of single columns is inferred, so that no rejection ends a run.
  @Test func conditionsOfTriggersThatEndTheTransactionAreMet() async throws {
    let schema = """
      create table small (id integer primary key, n integer not null, note text);
      create trigger small_only before insert on small when new.n > 9
        begin select raise(rollback, 'n is too big'); end;
      create trigger noted before insert on small
        begin select case when new.note is null then raise(rollback, 'no note') end; end;
      """
    try await initialize(.sqlite, schema) { _, changes, rows in
      #expect(changes.skipped.isEmpty, "\(changes.skipped)")
      #expect(rows == ["small": 30])
    }
  }
}
