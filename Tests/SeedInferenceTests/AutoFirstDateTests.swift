import SeedDatabase
import SeedInference
import Testing

/// Which date of a row is its first one, and what follows it.
@Suite struct AutoFirstDateTests {
  /// What a row remembers of something else isn't its creation.
  @Test(arguments: TestDatabase.available)
  func rowsAreCreatedByTheirOwnDate(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, remember_created_at timestamp,
        invitation_created_at timestamp, created_at timestamp not null, updated_at timestamp not null,
        last_sign_in_at timestamp);
      create table members (id integer primary key, member_registered timestamp not null,
        updated_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows).allSatisfy { $0 == 200 }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from users where updated_at < created_at
            or remember_created_at < created_at or invitation_created_at < created_at
            or last_sign_in_at < created_at),
          (select count(*) from members where updated_at < member_registered)
        """)
      #expect(wrong == [["0", "0"]])
    }
  }

  /// A default that is the clock doesn't make a date the database's.
  @Test(arguments: TestDatabase.available)
  func lifecyclesStartWithTheFirstDate(_ database: TestDatabase) async throws {
    let schema = """
      create table owners (id integer primary key, created_at timestamp not null);
      create table tickets (id integer primary key, owner_id integer not null references owners (id),
        status varchar(20) not null default 'open' check (status in ('open', 'in_progress', 'closed')),
        opened_at timestamp not null default current_timestamp, closed_at timestamp);
      create table bookings (id integer primary key,
        status varchar(20) not null check (status in ('pending', 'confirmed', 'cancelled')),
        booked_at timestamp not null default current_timestamp, confirmed_at timestamp,
        cancelled_at timestamp);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from tickets where closed_at < opened_at),
          (select count(*) from tickets where (status = 'closed') <> (closed_at is not null)),
          (select count(*) from bookings where confirmed_at < booked_at or cancelled_at < booked_at),
          (select count(*) from bookings where (status = 'cancelled') <> (cancelled_at is not null)),
          (select count(*) from tickets t join owners o on o.id = t.owner_id
            where t.opened_at < o.created_at)
        """)
      #expect(wrong == [["0", "0", "0", "0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func flagsAgreeWithTheirDates(_ database: TestDatabase) async throws {
    let schema = """
      create table articles (id integer primary key, published boolean not null, published_at timestamp,
        is_deleted boolean not null default false, deleted_at timestamp, verified smallint,
        verified_on date);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from articles where published <> (published_at is not null)
          or is_deleted <> (deleted_at is not null)
          or (verified = 1) <> (verified_on is not null)
        """)
      #expect(wrong == 0)
      let published = try await run.number("select count(published_at) from articles")
      #expect((50..<100).contains(published))
    }
  }

  @Test(arguments: TestDatabase.available)
  func childrenOfExistingRowsAreLater(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, name varchar(40), created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users (id),
        created_at timestamp not null, updated_at timestamp not null);
      insert into users values (1, 'x', '2026-06-01 08:00:00'), (2, 'y', '2026-07-01 09:30:00');
      """
    try await database.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 40, tables: ["posts"]))
      #expect(report.tables.map(\.rows) == [40], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from posts p join users u on u.id = p.user_id
        where p.created_at < u.created_at or p.updated_at < p.created_at
          or p.created_at > '2026-07-02 00:00:00'
        """)
      #expect(wrong == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func childrenOfOldRowsAreLaterToo(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users (id),
        created_at timestamp not null);
      insert into users values (1, '2024-11-20 08:00:00');
      """
    try await database.with("") { run in
      try await run.execute(schema)
      _ = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 40, tables: ["posts"]))
      let rows = try await run.number(
        """
        select count(*) from posts where created_at >= '2024-11-20 08:00:00'
          and created_at <= '2025-01-01 00:00:00'
        """)
      #expect(rows == 40)
    }
  }

  /// A value that is no date says nothing about the others.
  @Test(arguments: TestDatabase.available)
  func unreadableDatesHideNoOthers(_ database: TestDatabase) async throws {
    let odd = database == .sqlite ? "n/a" : "infinity"
    let schema = """
      create table users (id integer primary key, created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users (id),
        created_at timestamp not null);
      insert into users values (1, '2026-07-01 09:30:00'), (2, '\(odd)');
      """
    try await database.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20, tables: ["posts"]))
      #expect(report.tables.map(\.rows) == [20], "\(report.tables)")
      let early = try await run.number(
        "select count(*) from posts where created_at < '2026-07-01 09:30:00'")
      #expect(early == 0)
    }
  }

  /// A date that stands for "never" moves no other table into its year.
  @Test(arguments: TestDatabase.available, [1, 12])
  func outliersDoNotMoveNow(_ database: TestDatabase, _ users: Int) async throws {
    let more = (2..<2 + users).map { ", (\($0), '2026-06-\($0 + 10) 09:30:00')" }.joined()
    let schema = """
      create table users (id integer primary key, created_at timestamp not null);
      create table posts (id integer primary key, user_id integer not null references users (id),
        created_at timestamp not null);
      create table notes (id integer primary key, created_at timestamp not null);
      insert into users values (1, '2199-01-01 00:00:00')\(users > 1 ? more : "");
      """
    try await database.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20, tables: ["posts", "notes"]))
      #expect(report.tables.map(\.rows) == [20, 20], "\(report.tables)")
      let late = try await run.number(
        """
        select (select count(*) from posts where created_at > '2026-07-01 00:00:00')
          + (select count(*) from notes where created_at > '2026-07-01 00:00:00')
        """)
      #expect(late == 0)
      if users > 1 {
        let early = try await run.number(
          "select count(*) from posts where created_at < '2026-06-23 09:30:00'")
        #expect(early == 0)
      }
    }
  }
}
