import SeedDatabase
import SeedInference
import Testing

/// Columns of a row, and of the rows that it references, that don't contradict each other.
@Suite struct AutoColumnAgreementTests {
  /// A unique slug needs more than the title.
  @Test(arguments: TestDatabase.available)
  func slugsAreThoseOfTheTitle(_ database: TestDatabase) async throws {
    let schema = """
      create table posts (id integer primary key, title varchar(120) not null,
        slug varchar(160) not null unique);
      create table companies (id integer primary key, name text not null, slug text not null);
      """
    try await database.fill(schema, AutoOptions(rows: 50)) { run, report in
      #expect(report.tables.map(\.rows) == [50, 50], "\(report.tables)")
      let rows = try await run.rows(
        "select title, slug from posts union select name, slug from companies")
      for row in rows {
        let title = row[0].lowercased().filter { $0.isLetter || $0.isNumber }
        let slug = row[1].filter { $0 != "-" }
        #expect(slug.hasPrefix(title.prefix(8)), "\(row)")
      }
    }
  }

  /// The type of a reference without a foreign key is the name of a table, and its key exists.
  @Test(arguments: TestDatabase.available)
  func polymorphicReferencesFindTheirRows(_ database: TestDatabase) async throws {
    let schema = """
      create table users (id integer primary key, name text not null);
      create table articles (id integer primary key, user_id integer not null references users,
        title text not null);
      create table attachments (id integer primary key, attachable_type varchar(40) not null,
        attachable_id integer not null, sender_type varchar(40), sender_id integer);
      """
    try await database.fill(schema, AutoOptions(rows: 60)) { run, report in
      #expect(report.tables.map(\.rows) == [60, 60, 60], "\(report.tables)")
      let rows = try await run.rows(
        """
        select count(*), count(distinct a.attachable_id) > 20, min(attachable_type),
          max(attachable_type), min(sender_type), max(sender_type)
        from attachments a join articles r on r.id = a.attachable_id
        left join users u on u.id = a.sender_id where a.sender_id is null or u.id is not null
        """)
      #expect(rows[0][0] == "60" && rows[0].suffix(4) == ["Article", "Article", "User", "User"])
    }
  }

  /// What a row and the row that it belongs to are both about is the same.
  @Test(arguments: TestDatabase.available)
  func examinationsAreOfThePatientOfTheAppointment(_ database: TestDatabase) async throws {
    let schema = """
      create table patients (id integer primary key, name text not null);
      create table doctors (id integer primary key, name text not null);
      create table appointments (id integer primary key,
        patient_id integer not null references patients,
        doctor_id integer not null references doctors);
      create table encounters (id integer primary key,
        appointment_id integer not null references appointments,
        patient_id integer not null references patients,
        doctor_id integer not null references doctors);
      create table invoices (id integer primary key,
        patient_id integer not null references patients,
        appointment_id integer references appointments);
      """
    try await database.fill(schema, AutoOptions(rows: 60)) { run, report in
      #expect(report.tables.map(\.rows) == [60, 60, 60, 60, 60], "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from encounters e join appointments a on a.id = e.appointment_id
          where e.patient_id <> a.patient_id or e.doctor_id <> a.doctor_id),
        (select count(*) from invoices i join appointments a on a.id = i.appointment_id
          where i.patient_id <> a.patient_id),
        (select count(*) > 10 from invoices where appointment_id is not null)
        """)
      #expect(
        wrong[0].prefix(2) == ["0", "0"] && ["1", "t", "true"].contains(wrong[0][2]), "\(wrong)")
    }
  }

  /// Details of an event are those of the rows that have had it.
  @Test(arguments: TestDatabase.available)
  func onlyBannedPlayersHaveAReason(_ database: TestDatabase) async throws {
    let schema = """
      create table players (id integer primary key, is_banned boolean not null default false,
        ban_reason text, banned_until timestamp);
      create table logins (id integer primary key, success boolean not null, failure_reason text);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200, 200], "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from players
          where (ban_reason is not null or banned_until is not null) and not is_banned),
        (select count(*) from logins where (failure_reason is null) <> success),
        (select count(distinct is_banned) from players)
        """)
      #expect(wrong == [["0", "0", "2"]])
    }
  }

  /// Numbers are near their default, and periods have their usual length.
  @Test(arguments: TestDatabase.available)
  func defaultsAndPeriodsAreUsual(_ database: TestDatabase) async throws {
    let schema = """
      create table subscriptions (id integer primary key, seats integer not null default 5,
        rating_points integer not null default 1200, current_period_start timestamp not null,
        current_period_end timestamp not null, trial_start timestamp, trial_end timestamp,
        created_at timestamp not null);
      create table invoices (id integer primary key, issued_on date, due_on date not null,
        first_response_at timestamp, created_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100, 100], "\(report.tables)")
      func days(_ from: String, _ to: String) -> String {
        database == .sqlite
          ? "cast(round(julianday(\(to)) - julianday(\(from))) as integer)"
          : "cast(extract(day from (\(to))::timestamp - (\(from))::timestamp) as integer)"
      }
      let rows = try await run.rows(
        """
        select (select count(*) from subscriptions where seats not between 3 and 10
          or rating_points not between 600 and 2400),
        (select count(*) from subscriptions
          where \(days("current_period_start", "current_period_end")) <> 30
          or current_period_start < created_at or current_period_end < '2025-01-01 00:00:00'),
        (select count(*) from subscriptions where \(days("trial_start", "trial_end")) <> 14),
        (select count(*) from invoices where first_response_at < created_at
          or due_on < issued_on or \(days("created_at", "due_on")) not between -1 and 411
          or \(days("coalesce(issued_on, date(created_at))", "due_on")) not between 0 and 45)
        """)
      #expect(rows == [["0", "0", "0", "0"]])
    }
  }

  /// Some appointments are still to come, and those aren't over.
  @Test(arguments: TestDatabase.available)
  func someAppointmentsAreStillToCome(_ database: TestDatabase) async throws {
    let schema = """
      create table appointments (id integer primary key,
        status varchar(20) not null default 'scheduled', starts_at timestamp not null,
        ends_at timestamp not null, created_at timestamp not null);
      create table bookings (id integer primary key, start_date date not null,
        end_date date not null, created_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 300)) { run, report in
      #expect(report.tables.map(\.rows) == [300, 300], "\(report.tables)")
      let now = "'2025-01-01 00:00:00'"
      let rows = try await run.rows(
        """
        select (select count(*) from appointments where ends_at < starts_at
          or starts_at < created_at or starts_at > \(now) and status = 'completed'),
        (select count(*) from bookings where end_date < start_date)
        """)
      #expect(rows == [["0", "0"]])
      let upcoming = try await run.number(
        "select count(*) from appointments where starts_at > \(now)")
      #expect((3...60).contains(upcoming))
      let done = try await run.number(
        "select count(*) from appointments where status = 'completed'")
      #expect(done > 150)
    }
  }

  @Test(arguments: TestDatabase.available)
  func endsOfAPairDiffer(_ database: TestDatabase) async throws {
    let schema = """
      create table flights (id integer primary key, departure_airport char(3) not null,
        arrival_airport char(3) not null);
      create table plans (id integer primary key, monthly_price_cents integer not null,
        yearly_price_cents integer not null);
      """
    try await database.fill(schema, AutoOptions(rows: 60)) { run, report in
      #expect(report.tables.map(\.rows) == [60, 60], "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from flights where departure_airport = arrival_airport),
        (select count(*) from plans where yearly_price_cents <> 10 * monthly_price_cents)
        """)
      #expect(rows == [["0", "0"]])
    }
  }
}
