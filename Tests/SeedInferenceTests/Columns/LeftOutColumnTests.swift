@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Columns that a factory leaves out keep to what their table asks, on both databases alike.
@Suite struct LeftOutColumnTests {
  /// A scenario that fills one table, of which a factory says no column.
  private static func filling(_ table: String, rows: Int = 200, values: String = "") -> String {
    """
    factory: row
    table: \(table)
    \(values)
    ---
    scenario: main
    steps:
      - create: row
        count: \(rows)
    """
  }

  @Test func checksBindLeftOutColumns() async throws {
    var digests: Set<String> = []
    for database in TestDatabase.available {
      try await database.with(Self.filling("tickets")) { run in
        try await run.execute(
          """
          create table tickets (
            id integer primary key,
            status text not null check (status in ('open', 'closed')),
            kind varchar(20) check (kind in ('bug', 'wish')),
            priority integer not null check (priority between 3 and 5),
            code varchar(20) not null check (length(code) = 6));
          """)
        digests.insert(try await run.run().tables[0].digest)
        let distinct = try await run.rows(
          """
          select count(distinct status), count(distinct kind), count(distinct priority)
          from tickets
          """)
        #expect(distinct == [["2", "2", "3"]], "\(database)")
      }
    }
    #expect(digests.count == 1)
  }

  /// A column that a check computes from others needs no value of its own.
  @Test(arguments: TestDatabase.available)
  func checksComputeLeftOutColumns(_ database: TestDatabase) async throws {
    let year = database == .sqlite ? "cast(strftime('%Y', d) as integer)" : "date_part('year', d)"
    try await database.with(Self.filling("days", rows: 60)) { run in
      try await run.execute(
        """
        create table days (
          id integer primary key, d date not null, y integer not null check (\(year) = y),
          net integer not null, tax integer not null, total integer not null,
          check (total = net + tax));
        """)
      #expect(try await run.run().tables[0].rows == 60)
    }
  }

  /// The start of a range may be later than the scenario's now, if its check says so.
  @Test(arguments: TestDatabase.available)
  func datesFollowStartsOfTheFuture(_ database: TestDatabase) async throws {
    for check in [">= '2030-01-01'", "<= '2099-12-31'", ">= '2001-01-01'"] {
      try await database.with(Self.filling("jobs", rows: 50)) { run in
        try await run.execute(
          """
          create table jobs (id integer primary key,
            hire_date date not null check (hire_date \(check)), termination_date date not null);
          """)
        #expect(try await run.run().tables[0].rows == 50)
        let reversed = try await run.number(
          "select count(*) from jobs where termination_date < hire_date")
        #expect(reversed == 0, "\(check)")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func keysThatIgnoreCaseDoNotCollide(_ database: TestDatabase) async throws {
    let values = """
      values:
        id: sequential()
        tag: random_string(3)
        code: pattern('??#')
        word: matching('[a-zA-Z]{{3}}')
      """
    try await database.with(Self.filling("tags", rows: 2000, values: values)) { run in
      switch database {
      case .sqlite:
        try await run.execute(
          """
          create table tags (
            id integer primary key, tag text not null collate nocase unique,
            code text not null, word text not null);
          create unique index a on tags (lower(code));
          create unique index b on tags (word collate nocase);
          """)
      case .postgres:
        try await run.execute(
          """
          create extension if not exists citext;
          create table tags (
            id integer primary key, tag citext not null unique, code text not null, word text not null);
          create unique index a on tags (lower(code));
          create unique index b on tags (upper(word));
          """)
      }
      try await run.run()
      let count = try await run.number(
        "select count(distinct lower(cast(tag as text))) from tags")
      #expect(count == 2000)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aUniqueRangeCapsRowsAndKeepsChildren(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(
        """
        create table grades (
          id integer primary key, code integer not null unique check (code between 1 and 5));
        create table levels (code integer primary key check (code between 1 and 5), name text);
        create table marks (
          id integer primary key, grade_code integer not null references grades (code),
          level_code integer not null references levels (code));
        """)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 100))
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows == ["grades": 5, "levels": 5, "marks": 100], "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsReferenceRowsOfTheirTenant(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(
        """
        create table tenants (id integer primary key, name text not null);
        create table folders (
          tenant_id integer not null references tenants (id), id integer not null,
          parent_id integer, name text not null,
          primary key (tenant_id, id),
          foreign key (tenant_id, parent_id) references folders (tenant_id, id));
        create table nodes (
          tenant integer not null, id integer not null, parent_id integer not null,
          primary key (tenant, id), foreign key (tenant, parent_id) references nodes (tenant, id));
        create table files (
          id integer primary key, tenant_id integer not null, folder_id integer not null,
          foreign key (tenant_id, folder_id) references folders (tenant_id, id));
        """)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 100))
      #expect(report.tables.allSatisfy { $0.rows == 100 }, "\(report.tables)")
    }
  }
}
