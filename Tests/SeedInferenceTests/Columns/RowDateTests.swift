@testable import SeedDatabase
@testable import SeedInference
@testable import SeedSchema
import Testing

/// Rows are created after those that they refer to, changed after that, and deleted last; in every
/// form that a database keeps dates in.
@Suite struct RowDateTests {
  private static let scenario = """
    factory: author
    table: authors
    ---
    factory: book
    table: books
    ---
    scenario: main
    seed: 5
    now: 2024-05-01T00:00:00Z
    steps:
      - create: author
        count: 100
      - create: book
        count: 500
    """

  /// Two tables whose columns of dates are of a type with a default.
  private static func schema(_ type: String, _ clock: String) -> String {
    """
    create table authors (
      id integer primary key, created_at \(type) not null default \(clock),
      updated_at \(type) not null default \(clock), deleted_at \(type));
    create table books (
      id integer primary key, author_id integer not null references authors (id),
      created_at \(type) not null default \(clock), updated_at \(type) not null, deleted_at \(type));
    """
  }

  /// The forms of dates, with the first and the last instant that a scenario's year has in it.
  struct Form: Sendable, CustomTestStringConvertible {
    var database: TestDatabase
    var type: String
    var clock: String
    var range: ClosedRange<String>
    var testDescription: String { "\(database) \(type) \(clock)" }
  }

  static let forms: [Form] =
    [
      ("timestamp", "current_timestamp", "2023-05-02 00:00:00"..."2024-05-01 00:00:00"),
      ("text", "(datetime('now'))", "2023-05-02 00:00:00"..."2024-05-01 00:00:00"),
      ("integer", "(unixepoch())", "1682985600"..."1714521600"),
      ("timestamp", "(strftime('%s', 'now'))", "1682985600"..."1714521600"),
      ("integer", "(unixepoch() * 1000)", "1682985600000"..."1714521600000"),
      ("real", "(julianday('now'))", "2460066.5"..."2460431.5"),
      ("real", "0.5", "1682985600"..."1714521600"),
    ].map { Form(database: .sqlite, type: $0.0, clock: $0.1, range: $0.2) }
    + (TestDatabase.available.contains(.postgres)
      ? [
        ("timestamptz", "now()", "2023-05-02 00:00:00"..."2024-05-01 00:00:00"),
        ("date", "current_date", "2023-05-02"..."2024-05-01"),
        ("bigint", "extract(epoch from now())::bigint", "1682985600"..."1714521600"),
        (
          "bigint", "(extract(epoch from now()) * 1000)::bigint", "1682985600000"..."1714521600000"
        ),
        ("double precision", "extract(epoch from now())", "1682985600"..."1714521600"),
      ].map { Form(database: .postgres, type: $0.0, clock: $0.1, range: $0.2) } : [])

  /// How many rows break the order, and how many dates are out of the year before the scenario's
  /// now.
  private static func faults(_ run: TestRun, _ form: Form) async throws -> [[String]] {
    func bound(_ text: String) -> String {
      text.contains(" ") || form.type == "date" ? "'\(text)'" : text
    }
    let outside = ["created_at", "updated_at", "deleted_at"].map {
      "\($0) not between \(bound(form.range.lowerBound)) and \(bound(form.range.upperBound))"
    }.joined(separator: " or ")
    let order = "created_at > updated_at or updated_at > deleted_at"
    return try await run.rows(
      """
      select (select count(*) from authors where \(order)),
        (select count(*) from books where \(order)),
        (select count(*) from books b join authors a on a.id = b.author_id
         where b.created_at < a.created_at),
        (select count(*) from authors where \(outside)),
        (select count(*) from books where \(outside)),
        (select count(distinct created_at) > 50 from authors)
      """)
  }

  @Test(arguments: forms) func datesAreInOrder(_ form: Form) async throws {
    var digests: Set<String> = []
    for _ in 0..<2 {
      try await form.database.with(Self.scenario) { run in
        // A default that is a value stays one.
        let schema = Self.schema(form.type, form.clock)
        try await run.execute(
          form.clock == "0.5" ? schema.replacing(" default 0.5", with: "") : schema)
        digests.insert(try await run.run().digest)
        let faults = try await Self.faults(run, form)
        #expect(faults.map { Array($0.prefix(5)) } == [["0", "0", "0", "0", "0"]])
        #expect(["1", "true"].contains(faults[0][5]))
      }
    }
    #expect(digests.count == 1)
  }

  @Test(arguments: forms) func autoKeepsTheOrder(_ form: Form) async throws {
    try await form.database.with("") { run in
      let schema = Self.schema(form.type, form.clock)
      try await run.execute(
        form.clock == "0.5" ? schema.replacing(" default 0.5", with: "") : schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor()).run(
        AutoOptions(rows: 200, now: Timestamp("2024-05-01T00:00:00Z") ?? AutoOptions().now))
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let faults = try await Self.faults(run, form)
      #expect(faults.map { Array($0.prefix(5)) } == [["0", "0", "0", "0", "0"]])
    }
  }

  @Test func existingRowsRevealTheUnit() async throws {
    try await TestDatabase.sqlite.with(Self.scenario) { run in
      try await run.execute(
        """
        create table authors (
          id integer primary key, created_at integer not null, updated_at timestamp not null,
          seen_ts integer not null);
        create table books (
          id integer primary key, author_id integer not null references authors (id),
          created_at timestamp not null);
        insert into authors values (1, 1700000000000, 1700000000, 1700000000000);
        insert into books values (1, 1, '2023-01-01 00:00:00');
        """)
      try await run.run()
      let found = try await run.rows(
        """
        select min(length(created_at)), max(length(created_at)), min(length(updated_at)),
          max(length(updated_at)), min(length(seen_ts)), (select max(typeof(created_at)) from books)
        from authors
        """)
      #expect(found == [["13", "13", "10", "10", "13", "text"]])
    }
  }

  @Test func aWrittenDateMayBeLaterThanNow() async throws {
    let text = Self.scenario.replacing(
      "table: books", with: "table: books\nvalues: { created_at: 'random_datetime(now, +1y)' }")
    try await TestDatabase.sqlite.with(text) { run in
      try await run.execute(Self.schema("timestamp", "current_timestamp"))
      try await run.run()
      let wrong = try await run.number("select count(*) from books where created_at > updated_at")
      #expect(wrong == 0)
    }
  }

  @Test func defaultsThatAreNoClockStayTheDatabases() async throws {
    let text = "factory: a\ntable: a\n---\nscenario: main\nsteps:\n  - create: a\n    count: 3"
    try await TestDatabase.sqlite.with(text) { run in
      try await run.execute(
        """
        create table a (
          id integer primary key, name text default (upper('x')),
          due_at timestamp default (datetime('now', '+7 days')));
        """)
      try await run.run()
      let rows = try await run.number(
        "select count(*) from a where name = 'X' and due_at > datetime('now')")
      #expect(rows == 3)
    }
  }

  /// References that some rows have, to another table and to the table itself.
  private static let optional = """
    create table authors (id integer primary key, created_at timestamp not null);
    create table books (
      id integer primary key, author_id integer references authors (id),
      sequel_of_id integer references books (id), created_at timestamp not null,
      deleted_at timestamp);
    """

  private static let optionalFaults = """
    select (select count(*) from books b join authors a on a.id = b.author_id
        where b.created_at < a.created_at),
      (select count(*) from books b join books a on a.id = b.sequel_of_id
        where b.created_at < a.created_at),
      (select count(author_id) > 50 and count(sequel_of_id) > 50 from books)
    """

  @Test(arguments: TestDatabase.available)
  func rowsFollowThoseThatTheyMayReferTo(_ database: TestDatabase) async throws {
    try await database.with(Self.scenario) { run in
      try await run.execute(Self.optional)
      try await run.run()
      let faults = try await run.rows(Self.optionalFaults)
      #expect(faults.map { Array($0.prefix(2)) } == [["0", "0"]])
      #expect(["1", "true"].contains(faults[0][2]))
    }
  }

  @Test(arguments: TestDatabase.available)
  func autoGivesChildrenLaterDatesThanTheirParents(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(Self.optional)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 200))
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let faults = try await run.rows(Self.optionalFaults)
      #expect(faults.map { Array($0.prefix(2)) } == [["0", "0"]])
      #expect(["1", "true"].contains(faults[0][2]))
      // One row in twenty is deleted, not one in twenty of the rest as well.
      let deleted = try await run.number("select count(deleted_at) from books")
      #expect((4...20).contains(deleted))
    }
  }

  /// Tables that may refer to each other, and rows of which each follows another one.
  @Test(arguments: TestDatabase.available)
  func cyclesAndChainsHaveDates(_ database: TestDatabase) async throws {
    let schema = """
      create table authors (
        id integer primary key, best_id integer, created_at timestamp not null);
      create table books (
        id integer primary key, author_id integer references authors (id),
        before_id integer unique references books (id), created_at timestamp not null);
      """
    let best = "alter table authors add foreign key (best_id) references books (id);"
    let reference =
      database == .sqlite
      ? schema.replacing("best_id integer,", with: "best_id integer references books (id),")
      : schema + best
    for isAuto in [false, true] {
      try await database.with(isAuto ? "" : Self.scenario) { run in
        try await run.execute(reference)
        if isAuto {
          let report = try await AutoRun(run.connection, monitor: QueryMonitor())
            .run(AutoOptions(rows: 300))
          #expect(report.tables.allSatisfy { $0.rows == 300 }, "\(report.tables)")
        } else {
          try await run.run()
          let rows = try await run.number("select count(*) from books")
          #expect(rows == 500)
        }
      }
    }
  }

  /// Default, type, and what its values look like.
  static let sqliteForms: [(String, String, String)] = [
    ("text", "current_date", "20__-__-__"), ("text", "(date('now'))", "20__-__-__"),
    (
      "integer", "(cast((julianday('now') - 2440587.5) * 86400000 as integer))", "1__________%"
    ),
    ("integer", "(cast((julianday('now') - 2440587.5) * 86400 as integer))", "1_________"),
    ("text", "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))", "20__-__-__T__:__:__.___Z"),
  ]

  @Test(arguments: sqliteForms)
  func datesHaveTheFormOfTheirDefault(_ form: (String, String, String)) async throws {
    try await TestDatabase.sqlite.with("") { run in
      try await run.execute(
        "create table a (id integer primary key, noted \(form.0) not null default \(form.1))")
      _ = try await AutoRun(run.connection, monitor: QueryMonitor()).run(AutoOptions(rows: 20))
      let rows = try await run.number("select count(*) from a where noted like '\(form.2)'")
      #expect(rows == 20)
    }
  }
}
