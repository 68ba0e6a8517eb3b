@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Checks that relate dates to units and to other columns.
@Suite struct AutoDateCheckTests {
  private func fillsAll(_ database: TestDatabase, _ schema: String) async throws {
    try await database.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func datesBeginUnitsOnPostgreSQL() async throws {
    try await fillsAll(
      .postgres,
      """
      create table months (id integer primary key, starts date not null unique
        check (date_trunc('month', starts) = starts));
      create table firsts (id integer primary key, day date not null
        check (extract(day from day) = 1 and day >= '2021-01-01'));
      create table hours (meter integer not null, hour timestamptz not null, primary key (meter, hour),
        check (date_trunc('hour', hour at time zone 'UTC') = hour at time zone 'UTC'));
      create table minutes (id integer primary key, at timestamp not null
        check (date_trunc('minute', at) = at), midnight timestamp check (midnight::date = midnight));
      create table years (id integer primary key, starts timestamp not null
        check (starts = date_trunc('year', starts)));
      """)
  }

  /// The first unit within the bounds may begin later than they do.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func unitsBeginWithinBounds() async throws {
    try await fillsAll(
      .postgres,
      """
      create table months (id integer primary key, d date not null
        check (d >= '2024-01-15' and d < '2024-02-02' and date_trunc('month', d) = d));
      create table years (id integer primary key, d date not null
        check (d >= '2019-12-02' and d <= '2021-06-30' and date_trunc('year', d) = d));
      """)
  }

  @Test(.enabled(if: TestDatabase.available.contains(.sqlite)))
  func datesBeginUnitsOnSQLite() async throws {
    try await fillsAll(
      .sqlite,
      """
      create table months (id integer primary key, starts text not null unique
        check (date(starts, 'start of month') = starts));
      create table firsts (id integer primary key, day text not null
        check (strftime('%Y-%m-01', day) = day));
      create table hours (meter integer not null, hour text not null, primary key (meter, hour),
        check (strftime('%Y-%m-%d %H:00:00', hour) = hour));
      """)
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func columnsRepeatPartsOfDatesOnPostgreSQL() async throws {
    try await fillsAll(
      .postgres,
      """
      create table terms (year smallint not null check (year between 2000 and 2100),
        half smallint not null check (half in (1, 2)), starts_on date not null, ends_on date not null,
        primary key (year, half), check (ends_on > starts_on),
        check (extract(year from starts_on) = year));
      create table bills (id integer primary key, issued_on date not null, year integer not null,
        month integer not null, period text not null, check (date_part('year', issued_on) = year),
        check (month = extract(month from issued_on)),
        check (to_char(issued_on, 'YYYY-MM') = period));
      create table entries (id integer primary key, t timestamp not null, d date not null,
        check (d = t::date));
      create table visits (id integer primary key, t timestamptz not null, d date not null,
        check ((t at time zone 'UTC')::date = d));
      """)
  }

  @Test(.enabled(if: TestDatabase.available.contains(.sqlite)))
  func columnsRepeatPartsOfDatesOnSQLite() async throws {
    try await fillsAll(
      .sqlite,
      """
      create table terms (year integer not null, half integer not null check (half in (1, 2)),
        starts_on text not null, ends_on text not null, primary key (year, half),
        check (ends_on > starts_on), check (strftime('%Y', starts_on) = cast(year as text)));
      create table bills (id integer primary key, issued_on text not null, year integer not null,
        month integer not null, period text not null, check (strftime('%Y', issued_on) = cast(year as text)),
        check (month = cast(strftime('%m', issued_on) as integer)),
        check (strftime('%Y-%m', issued_on) = period));
      create table entries (id integer primary key, t timestamp not null, d date not null,
        check (d = date(t)));
      """)
  }
}
