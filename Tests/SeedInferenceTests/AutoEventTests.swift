import SeedDatabase
import SeedInference
import Testing

/// The dates of a row are in the order of the events that they record.
@Suite struct AutoEventTests {
  /// A database with a type of dates.
  struct Form: Sendable, CustomTestStringConvertible {
    var database: TestDatabase
    var type: String
    var testDescription: String { "\(database) \(type)" }
  }

  static let forms = TestDatabase.available.flatMap { database in
    ["timestamp", "text"].map { Form(database: database, type: $0) }
  }

  @Test(arguments: forms) func eventsWithoutStatesFollowEachOther(_ form: Form) async throws {
    let schema = """
      create table notifications (id integer primary key, read_at \(form.type), title text not null,
        delivered_at \(form.type), sent_at \(form.type), created_at \(form.type) not null,
        updated_at \(form.type) not null);
      create table members (id integer primary key, confirmed_at \(form.type),
        confirmation_sent_at \(form.type), current_sign_in_at \(form.type),
        last_sign_in_at \(form.type), joined_at date, suspended_at \(form.type),
        deleted_at \(form.type), created_at \(form.type) not null, updated_at \(form.type) not null);
      create table tickets (id integer primary key, closed_at \(form.type), resolved_at \(form.type),
        assigned_at \(form.type), opened_at \(form.type) not null);
      """
    try await form.database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from notifications where sent_at < created_at
            or delivered_at < sent_at or read_at < delivered_at or updated_at < created_at
            or updated_at < sent_at or updated_at < delivered_at or updated_at < read_at),
          (select count(*) from notifications
            where read_at is not null and sent_at is null),
          (select count(*) from members where confirmed_at < confirmation_sent_at
            or confirmed_at < created_at or current_sign_in_at < last_sign_in_at
            or last_sign_in_at < confirmed_at or updated_at < suspended_at
            or updated_at < current_sign_in_at or deleted_at < updated_at),
          (select count(*) from tickets where assigned_at < opened_at or resolved_at < assigned_at
            or closed_at < resolved_at)
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
      let read = try await run.number("select count(read_at) from notifications")
      #expect(read > 50)
    }
  }

  @Test(arguments: forms) func eventsAgreeWithStates(_ form: Form) async throws {
    let schema = """
      create table orders (id integer primary key, status varchar(20) not null default 'draft'
          check (status in ('draft', 'placed', 'paid', 'shipped', 'cancelled')),
        placed_at \(form.type), paid_at \(form.type), shipped_at \(form.type),
        delivered_at \(form.type), cancelled_at \(form.type), created_at \(form.type) not null,
        updated_at \(form.type) not null);
      create table purchases (id integer primary key, status varchar(20) not null
          check (status in ('pending', 'paid', 'shipped', 'cancelled')),
        placed_at \(form.type), paid_at \(form.type), shipped_at \(form.type),
        created_at \(form.type) not null, updated_at \(form.type) not null);
      """
    try await form.database.fill(schema, AutoOptions(rows: 300)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 300 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from orders where placed_at < created_at or paid_at < placed_at
            or shipped_at < paid_at or delivered_at < shipped_at or cancelled_at < created_at),
          (select count(*) from orders where updated_at < placed_at or updated_at < paid_at
            or updated_at < shipped_at or updated_at < delivered_at or updated_at < cancelled_at),
          (select count(*) from orders where status = 'draft' and placed_at is not null
            or status = 'shipped' and (placed_at is null or paid_at is null or shipped_at is null)
            or delivered_at is not null and shipped_at is null),
          (select count(*) from purchases where placed_at < created_at or paid_at < placed_at
            or shipped_at < paid_at or updated_at < paid_at or updated_at < shipped_at)
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func endsAgreeWithStates(_ database: TestDatabase) async throws {
    let schema = """
      create table tasks (id integer primary key, title text not null, status varchar(20) not null
          check (status in ('todo', 'in_progress', 'review', 'done', 'cancelled')),
        started_at timestamp, completed_at timestamp, created_at timestamp not null);
      create table subscriptions (id integer primary key, status varchar(20) not null,
        canceled_at timestamp, ended_at timestamp, created_at timestamp not null);
      create table payments (id integer primary key, status varchar(20) not null
          check (status in ('pending', 'paid', 'failed')),
        failure_code varchar(20), created_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from tasks where (status = 'done') <> (completed_at is not null)
            or status = 'todo' and started_at is not null),
          (select count(*) from subscriptions
            where ended_at is not null and status in ('trialing', 'active')),
          (select count(*) from payments where (status = 'failed') <> (failure_code is not null))
        """)
      #expect(wrong == [["0", "0", "0"]])
      let states = try await run.number("select count(distinct status) from tasks")
      #expect(states > 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func durationsAreUsual(_ database: TestDatabase) async throws {
    let difference =
      database == .sqlite
      ? "(julianday(ended_at) - julianday(started_at)) * 1440"
      : "extract(epoch from ended_at - started_at) / 60"
    let schema = """
      create table time_entries (id integer primary key, started_at timestamp not null,
        ended_at timestamp not null, duration_minutes integer not null, work_date date not null);
      create table trips (id integer primary key, started_at timestamp, ended_at timestamp);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from time_entries where ended_at < started_at
            or abs(duration_minutes - \(difference)) > 0.51),
          (select count(*) from time_entries where work_date <> date(started_at)),
          (select count(*) from trips where ended_at < started_at or \(difference) > 481)
        """)
      #expect(wrong == [["0", "0", "0"]])
    }
  }
}
