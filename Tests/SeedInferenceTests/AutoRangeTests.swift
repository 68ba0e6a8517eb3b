import SeedDatabase
import SeedInference
import Testing

/// Columns that are the two ends of a range, as their names say.
@Suite struct AutoRangeTests {
  /// Pairs of columns with a type, each in a table of its own.
  private static let dates = [
    ("starts_at", "ends_at", "timestamp"), ("from_date", "to_date", "date"),
    ("date_from", "date_to", "date"), ("effective_from", "effective_to", "date"),
    ("hire_date", "termination_date", "date"), ("published_at", "unpublished_at", "timestamp"),
    ("departure_time", "arrival_time", "timestamp"), ("check_in", "check_out", "date"),
  ]

  private static let numbers = [
    ("min_price", "max_price", "numeric(10, 2)"), ("price_from", "price_to", "numeric(8, 2)"),
    ("min_qty", "max_qty", "integer"), ("low", "high", "integer"),
    ("start_year", "end_year", "integer"), ("start_page", "end_page", "integer"),
    ("min_weight", "max_weight", "double precision"), ("lower_bound", "upper_bound", "bigint"),
  ]

  private func check(
    _ pairs: [(String, String, String)], _ null: String, _ database: TestDatabase
  ) async throws {
    let schema = pairs.enumerated().map { index, pair in
      """
      create table t\(index) (id integer primary key, \(pair.0) \(pair.2) not null,
        \(pair.1) \(pair.2) \(null));
      """
    }.joined(separator: "\n")
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      for (index, pair) in pairs.enumerated() {
        let wrong = try await run.number(
          "select count(*) from t\(index) where \(pair.1) < \(pair.0)")
        #expect(wrong == 0, "\(pair)")
        let different = try await run.number("select count(distinct \(pair.1)) from t\(index)")
        #expect(different > 1, "\(pair)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func datesEndAfterTheyStart(_ database: TestDatabase) async throws {
    try await check(Self.dates, "not null", database)
  }

  @Test(arguments: TestDatabase.available)
  func numbersEndAfterTheyStart(_ database: TestDatabase) async throws {
    try await check(Self.numbers, "not null", database)
  }

  @Test(arguments: TestDatabase.available)
  func endsMayBeMissing(_ database: TestDatabase) async throws {
    try await check(Self.dates + Self.numbers, "", database)
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func timesOfTheDayEndAfterTheyStart() async throws {
    try await check(
      [("start_time", "end_time", "time"), ("opens_at", "closes_at", "time")], "not null", .postgres
    )
  }

  /// Checks of the start move the hour that keeps the two ends apart.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func timesOfTheDayEndAfterCheckedStarts() async throws {
    let schema = """
      create table late (id integer primary key, open_time time not null check (open_time >= '13:00'),
        close_time time not null);
      create table early (id integer primary key, start_time time not null
        check (start_time < '06:30'), end_time time not null);
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from late where close_time < open_time),
          (select count(*) from early where end_time < start_time)
        """)
      #expect(wrong == [["0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTableHasSeveralRanges(_ database: TestDatabase) async throws {
    let schema = """
      create table subscriptions (id integer primary key, status varchar(20) not null default 'trialing',
        trial_start timestamp, trial_end timestamp, current_period_start timestamp not null,
        current_period_end timestamp not null, created_at timestamp not null);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(report.tables.map(\.rows) == [200], "\(report.tables)")
      let wrong = try await run.rows(
        """
        select sum(case when trial_end < trial_start then 1 else 0 end),
          sum(case when current_period_end < current_period_start then 1 else 0 end),
          sum(case when current_period_start < created_at then 1 else 0 end) from subscriptions
        """)
      #expect(wrong == [["0", "0", "0"]])
    }
  }

  /// What happened before now is ordered up to now, whichever check requires the order.
  @Test(arguments: TestDatabase.available)
  func checkedOrdersStayInThePast(_ database: TestDatabase) async throws {
    let schema = """
      create table invoices (id integer primary key, issued_at timestamp not null,
        paid_at timestamp not null, check (paid_at >= issued_at));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100], "\(report.tables)")
      let later = try await run.number(
        "select count(*) from invoices where paid_at > '2025-01-01 00:00:00'")
      #expect(later == 0)
    }
  }

  /// The ends keep to their own checks, whatever those of the starts are.
  @Test(arguments: TestDatabase.available)
  func endsKeepToTheirChecks(_ database: TestDatabase) async throws {
    let columns = [
      "min_score int not null check (min_score between 50 and 60), max_score int not null check (max_score between 55 and 70)",
      "from_year int not null, to_year int not null check (to_year > 2030)",
      "min_age int not null check (min_age >= 0), max_age int not null check (max_age > 100 and max_age < 150)",
      "low_score int not null, high_score int not null check (high_score between 60 and 100)",
      "min_len real not null, max_len real not null check (max_len <= 10)",
      "start_page int not null, end_page int not null check (end_page between 5 and 9)",
      "min_salary int not null, max_salary int not null check (max_salary >= 50000)",
    ]
    let schema = columns.enumerated()
      .map { "create table t\($0) (id integer primary key, \($1));" }.joined(separator: "\n")
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let reversed = try await run.number("select count(*) from t0 where max_score < min_score")
      #expect(reversed == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func partsAreAtMostTheWhole(_ database: TestDatabase) async throws {
    let schema = """
      create table coupons (id integer primary key, max_redemptions integer not null,
        times_redeemed integer not null default 0);
      create table inventory (id integer primary key, quantity_on_hand integer not null,
        quantity_reserved integer not null default 0);
      create table accounts (id integer primary key, balance numeric(12, 2),
        available_balance numeric(12, 2));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from coupons where times_redeemed > max_redemptions),
          (select count(*) from inventory where quantity_reserved > quantity_on_hand),
          (select count(*) from accounts where available_balance > coalesce(balance, 0))
        """)
      #expect(wrong == [["0", "0", "0"]])
      let redeemed = try await run.number("select count(distinct times_redeemed) from coupons")
      #expect(redeemed > 5)
    }
  }
}
