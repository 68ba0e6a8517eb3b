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

  /// The order of required events isn't that of the columns, and one of them begins the row.
  @Test(arguments: TestDatabase.available, ["timestamp", "date", "text"])
  func requiredEventsFollowNoCircle(_ database: TestDatabase, _ type: String) async throws {
    let schema = """
      create table a (id integer primary key, approved_at \(type) not null,
        submitted_at \(type) not null);
      create table b (id integer primary key, sent_at \(type) not null,
        requested_at \(type) not null, approved_at \(type) not null);
      create table c (id integer primary key, answered_at \(type) not null,
        sent_at \(type) not null, received_at \(type) not null);
      create table d (id integer primary key, status varchar(20) not null
          check (status in ('draft', 'submitted', 'approved')), approved_at \(type),
        submitted_at \(type), sent_at \(type) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 50)) { run, report in
      #expect(report.tables.map(\.rows) == [50, 50, 50, 50], "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from a where approved_at < submitted_at),
          (select count(*) from c where received_at < sent_at or answered_at < received_at)
        """)
      #expect(wrong == [["0", "0"]])
    }
  }

  /// The same word means an early event of a ticket and a late one of an order.
  @Test(arguments: TestDatabase.available)
  func eventsHaveTheOrderOfTheirKind(_ database: TestDatabase) async throws {
    let chains = [
      ["sent_at", "delivered_at", "opened_at", "clicked_at"],
      ["sent_at", "viewed_at", "accepted_at", "signed_at"], ["sent_at", "accepted_at"],
      ["ordered_at", "shipped_at", "received_at"], ["sent_at", "received_at", "read_at"],
      ["requested_at", "approved_at", "shipped_at", "received_at", "inspected_at"],
      ["started_at", "completed_at", "reviewed_at", "approved_at", "verified_at"],
      ["inspected_at", "repaired_at", "tested_at"],
    ]
    let schema = chains.enumerated().map { number, chain in
      """
      create table t\(number) (id integer primary key, created_at timestamp not null,
        \(chain.map { "\($0) timestamp" }.joined(separator: ", ")));
      """
    }.joined(separator: "\n")
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      for (number, chain) in chains.enumerated() {
        let wrong = zip(chain, chain.dropFirst()).map { "\($0.1) < \($0.0)" }
          .joined(separator: " or ")
        let count = try await run.number("select count(*) from t\(number) where \(wrong)")
        #expect(count == 0, "\(chain)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func aChangeFollowsAnyNumberOfEvents(_ database: TestDatabase) async throws {
    let events = (1...80).map { "step\($0)_checked_at timestamp" }.joined(separator: ", ")
    let schema = """
      create table t (id integer primary key, created_at timestamp not null, \(events),
        updated_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 20)) { run, report in
      #expect(report.tables.map(\.rows) == [20], "\(report.tables)")
      let wrong = try await run.number(
        "select count(*) from t where updated_at < step80_checked_at or updated_at < step1_checked_at"
      )
      #expect(wrong == 0)
    }
  }

  /// The times of states come first in a circle of dates, so that one of them gets another value.
  @Test(arguments: TestDatabase.available)
  func datesThatDependOnEachOtherDoNotLeaveATableEmpty(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key,
        status varchar(10) not null check (status in ('draft', 'submitted', 'approved')),
        approved_at timestamp, submitted_at timestamp, sent_at timestamp not null);
      create table b (id integer primary key,
        status varchar(10) not null check (status in ('draft', 'submitted', 'approved')),
        approved_at timestamp not null, submitted_at timestamp, requested_at timestamp not null,
        updated_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 20)) { _, report in
      #expect(report.tables.map(\.rows) == [20, 20], "\(report.tables)")
    }
  }

  /// Instants as strings, as in most databases of SQLite.
  @Test(.enabled(if: TestDatabase.available.contains(.sqlite)))
  func rangesOfStringsAreShort() async throws {
    let schema = """
      create table calls (id integer primary key, started_at text not null, ended_at text not null);
      """
    try await TestDatabase.sqlite.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from calls where ended_at < started_at
        or (julianday(ended_at) - julianday(started_at)) * 24 > 3.001
        """)
      #expect(wrong == 0)
    }
  }
}
