@testable import SeedDatabase
@testable import SeedGeneration
@testable import SeedInference
@testable import SeedPlanning
@testable import SeedSchema
import Testing

/// Keys of several columns: written values are kept, and no combination comes twice.
@Suite(.serialized) struct CompositeKeyTests {
  private static let shops = """
    factory: shop
    table: shops
    fields: { id: { type: integer, primary_key: true }, name: text }
    ---

    """

  private static func table(
    _ fields: String, key: String = "primary_key: [u, v]", values: String, count: String
  ) -> String {
    """
    factory: entry
    table: entries
    fields: { \(fields) }
    constraints: [ { \(key) } ]
    values: { \(values) }
    ---
    scenario: main
    steps:
      - { create: shop, count: 20 }
      - { create: entry, count: \(count) }
    """
  }

  private func check(
    _ database: TestDatabase, _ text: String, _ body: (TestRun) async throws -> Void
  ) async throws {
    try await database.with(Self.shops + text) { test in
      try await test.run()
      try await body(test)
    }
  }

  @Test(arguments: TestDatabase.available, ["100", "5 per shop"])
  func aColumnThatNeverRepeatsIsKept(_ database: TestDatabase, _ count: String) async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: integer", values: "v: sequential()",
      count: count)
    try await check(database, text) { test in
      let rows = try await test.rows("select v from entries order by v").map { $0[0] }
      #expect(rows == (1...100).map(String.init))
      let count1 = try await test.number("select count(distinct u) from entries")
      #expect(count1 > 15)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTemplateThatNeverRepeatsLeavesTheOthersAlone(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: text, w: integer",
      key: "primary_key: [u, v, w]",
      values: #"v: "n{row}", w: "weighted([1, 2], [95, 5])""#, count: "200")
    try await check(database, text) { test in
      let count2 = try await test.number("select count(*) from entries where w = 1")
      #expect(count2 > 170)
    }
  }

  @Test(arguments: TestDatabase.available)
  func columnsBesideAUUIDKeepTheirSpread(_ database: TestDatabase) async throws {
    let text = Self.table("u: uuid, v: datetime", values: "u: random_uuid()", count: "100")
    try await check(database, text) { test in
      let count3 = try await test.number("select count(distinct v) from entries")
      #expect(count3 > 95)
    }
  }

  @Test(arguments: TestDatabase.available)
  func weightsAreKeptWhereRowsDifferAnyway(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: integer, v: { type: string, max_length: 8 }",
      values: #"u: "random_int(1, 1000)", v: "weighted(post=90, page=10)""#, count: "1000")
    try await check(database, text) { test in
      let pages = try await test.number("select count(*) from entries where v = 'page'")
      #expect((60...140).contains(pages))
    }
  }

  /// A key that has all columns of another one asks for nothing.
  @Test(arguments: TestDatabase.available)
  func keysThatOthersImplyLeaveWeightsAlone(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: integer, v: integer, w: { type: string, max_length: 8 }",
      key: "primary_key: [u, v] }, { unique: [u, v, w]",
      values:
        #"u: "random_int(1, 20)", v: "random_int(1, 31)", w: "weighted(post=75, page=25)""#,
      count: "400")
    try await check(database, text) { test in
      let pages = try await test.number("select count(*) from entries where w = 'page'")
      #expect((70...130).contains(pages))
    }
  }

  /// 1,500 rows of 1,000 numbers: half of them come twice, once with each kind.
  @Test(arguments: TestDatabase.available)
  func onlyTiesAreBroken(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: integer, v: { type: string, max_length: 8 }",
      values: #"u: "random_int(1, 1000)", v: "weighted(post=90, page=10)""#, count: "1500")
    try await check(database, text) { test in
      let pages = try await test.number("select count(*) from entries where v = 'page'")
      // One of each pair, and a tenth of the other 500.
      #expect((510...600).contains(pages))
    }
  }

  @Test(
    arguments: TestDatabase.available,
    [
      ("boolean", "random_bool(90%)", 2), ("boolean", "random_bool()", 2),
      ("{ type: string, max_length: 8 }", "cycle([a, b, c])", 3),
      ("integer", "zipf(1..8, s=1.5)", 8), ("integer", "random_int(1, 8, zipf=2)", 8),
      ("{ type: string, max_length: 8 }", "weighted(a=97, b=2, c=1)", 3),
    ])
  func allCombinationsCanBeUsed(
    _ database: TestDatabase, _ value: (type: String, value: String, count: Int)
  ) async throws {
    for count in ["\(20 * value.count)", "\(value.count) per shop"] {
      let text = Self.table(
        "u: { type: integer, references: shops }, v: \(value.type)",
        values: "u: ref(shop), v: '\(value.value)'", count: count)
      try await check(database, text) { test in
        let count4 = try await test.number("select count(*) from entries")
        #expect(count4 == Int64(20 * value.count))
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func referencesKeepTheirLaw(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: integer, v: { type: integer, references: shops }",
      values: #"u: "random_int(1, 500)", v: "ref(shop, zipf=1.5)""#, count: "900")
    try await check(database, text) { test in
      let first = try await test.number("select count(*) from entries where v = 1")
      let last = try await test.number("select count(*) from entries where v > 10")
      #expect(first > 300)
      #expect(last < first)
    }
  }

  /// Two columns of three values each tell up to nine children of a parent apart.
  @Test(arguments: TestDatabase.available)
  func siblingsDifferInSeveralColumns(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: integer, w: { type: string, max_length: 8 }",
      key: "unique: [u, v, w]",
      values: #"v: "random_int(1, 3)", w: "random_choice([a, b, c])""#, count: "9 per shop")
    try await check(database, text) { test in
      let count5 = try await test.number("select count(*) from entries")
      #expect(count5 == 180)
    }
  }

  @Test func tooManySiblingsFailWithTheNumbers() async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: integer, w: { type: string, max_length: 8 }",
      key: "unique: [u, v, w]",
      values: #"v: "random_int(1, 3)", w: "random_choice([a, b, c])""#, count: "10 per shop")
    try await TestDatabase.sqlite.with(Self.shops + text) { test in
      let error = try await refusal { _ = try await test.plan() }
      #expect(error?.message.contains("allows 3 × 3 = 9 rows for each parent") == true)
    }
  }

  /// The number among siblings is enough; other columns of the key may have few values.
  @Test(arguments: TestDatabase.available)
  func theNumberAmongSiblingsIsKept(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: integer, w: { type: string, max_length: 8 }",
      key: "primary_key: [u, v, w]",
      values: #"v: "{child}", w: "weighted(a=99, b=1)""#, count: "6 per shop")
    try await check(database, text) { test in
      let count6 = try await test.number("select max(v) from entries")
      #expect(count6 == 6)
      let count7 = try await test.number("select count(*) from entries where w = 'a'")
      #expect(count7 > 105)
    }
  }

  /// What a column has by default is a number that people can read.
  @Test(arguments: TestDatabase.available)
  func inferredNumbersStaySmall(_ database: TestDatabase) async throws {
    let text = Self.table(
      "u: { type: integer, references: shops }, v: integer", values: "u: ref(shop)", count: "300")
    try await check(database, text) { test in
      let count8 = try await test.number("select max(v) from entries")
      #expect(count8 <= 1_000_000)
    }
  }

  /// A partitioned table's key holds the instant, too, which must not become the same in each row.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func partitionedByAnInstant() async throws {
    try await TestDatabase.postgres.withConnection { connection in
      try await connection.executeScript(
        """
        create table events (
          id bigint generated always as identity, at timestamptz not null, body text,
          primary key (id, at)
        ) partition by range (at);
        create table events_all partition of events default;
        """)
      _ = try await AutoRun(connection, monitor: QueryMonitor()).run(AutoOptions(rows: 100))
      let test = TestRun(connection, "")
      let count9 = try await test.number("select count(*) from events")
      #expect(count9 == 100)
      let count10 = try await test.number("select count(distinct at) from events")
      #expect(count10 > 90)
      let count11 = try await test.number("select max(id) from events")
      #expect(count11 == 100)
    }
  }

  /// The same combinations come out whole, in parts and at any batch size.
  @Test func tiesAreBrokenAlikeInAnyBatch() throws {
    let text =
      Self.shops
      + Self.table(
        "u: integer, v: { type: string, max_length: 8 }",
        values: #"u: "random_int(1, 100)", v: "weighted(post=90, page=10)""#, count: "150")
    let plan = try Planner.plan("main", in: Project.of(text))
    let table = try #require(plan.tables.firstIndex { $0.schema.name.name == "entries" })
    func values(_ rows: RowSelection) throws -> [SQLValue] {
      try RowGroupFrame(
        graph: plan.graph, table: table, rowGroup: plan.tables[table].rowGroups[0], rows: rows
      ).column("v").all
    }
    let whole = try values(.range(0..<150))
    for row in [0, 17, 99, 100, 149] as [Int64] {
      #expect(try values(.rows([row])) == [whole[Int(row)]])
    }
  }

  /// Each order's rows have different products of the order's tenant; there are few pairs, and rows
  /// that repeat one cost only themselves.
  @Test(arguments: TestDatabase.available)
  func pairsOfOneTenantDoNotRepeat(_ database: TestDatabase) async throws {
    let schema = """
      create table tenants (id integer primary key, name varchar(20) not null);
      create table products (id integer primary key,
        tenant_id integer not null references tenants (id), name varchar(20) not null,
        unique (tenant_id, id));
      create table orders (id integer primary key,
        tenant_id integer not null references tenants (id), unique (tenant_id, id));
      create table order_items (
        tenant_id integer not null, order_id integer not null,
        line_no smallint not null check (line_no between 1 and 999),
        product_id integer not null, quantity integer not null check (quantity between 1 and 100),
        primary key (order_id, line_no),
        foreign key (tenant_id, order_id) references orders (tenant_id, id),
        foreign key (tenant_id, product_id) references products (tenant_id, id),
        unique (order_id, product_id));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      let pairs = try await run.number(
        "select count(*) from orders join products using (tenant_id)")
      let items = report.tables.first { $0.name == "order_items" }
      #expect((items?.rows ?? 0) >= min(100, pairs) * 2 / 3, "\(report.tables) of \(pairs)")
      #expect(items?.rows == 100 || items?.reason?.contains("pass") == true)
    }
  }
}
