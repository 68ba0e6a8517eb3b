@testable import SeedDatabase
@testable import SeedInference
@testable import SeedKit
@testable import SeedPredicates
import SeedSchema
import Testing

/// Columns of states agree with the columns of dates beside them, without a word in a file.
@Suite struct AutoLifecycleTests {
  private static let schema = """
    create table orders (
      id integer primary key,
      status varchar(20) not null check (status in ('pending', 'paid', 'shipped', 'delivered', 'cancelled')),
      created_at timestamp not null, paid_at timestamp, ship_date date, delivered_at timestamp,
      cancelled_at timestamp, updated_at timestamp);
    create table invoices (
      id integer primary key, status text not null, amount integer not null, sent_at timestamp, paid_at timestamp,
      check ((status = 'paid') = (paid_at is not null)), check (amount > 5 or status = 'draft'));
    create table jobs (
      id integer primary key, state text, queued_at timestamp, started_at timestamp, finished_at timestamp,
      failed_at timestamp not null);
    create table colors (id integer primary key, status text check (status in ('red', 'green')), paid_at timestamp);
    """

  /// Each selects rows that don't agree.
  private static let contradictions = [
    "orders where (status in ('paid', 'shipped', 'delivered')) and paid_at is null",
    "orders where status = 'pending' and (paid_at is not null or cancelled_at is not null)",
    "orders where (status in ('shipped', 'delivered')) <> (ship_date is not null) and status <> 'cancelled'",
    "orders where (status = 'delivered') <> (delivered_at is not null)",
    "orders where (status = 'cancelled') <> (cancelled_at is not null)",
    "orders where paid_at < created_at or delivered_at < paid_at or cancelled_at < paid_at",
    "orders where updated_at < delivered_at or updated_at < cancelled_at or updated_at < paid_at",
    "orders where status = 'pending' and created_at < '2024-06-01'",
    "jobs where (state = 'succeeded') <> (finished_at is not null)",
    "jobs where started_at < queued_at or finished_at < started_at",
  ]

  @Test(arguments: TestDatabase.available)
  func statesAndDatesAgree(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(Self.schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 300))
      #expect(report.tables.map(\.rows) == [300, 300, 300, 300], "\(report.tables)")
      for contradiction in Self.contradictions {
        let rows = try await run.rows("select count(*) from \(contradiction)")
        #expect(rows == [["0"]], "\(contradiction)")
      }
      let states = try await run.rows(
        "select count(distinct status) from orders union all select count(distinct status) from colors"
      )
      #expect(states.map { $0.first ?? "" }.sorted() == ["2", "5"])
    }
  }
}
