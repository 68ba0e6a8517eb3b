@testable import SeedFormat
@testable import SeedPredicates
import Testing

/// Unique indexes that hold for some rows only.
@Suite(.serialized) struct PartialIndexTests {
  private static func schema(_ predicate: String) -> String {
    """
    create table users (id integer primary key, name varchar(80) not null);
    create table addresses (
      id integer primary key, user_id integer not null references users (id),
      is_default boolean not null, kind varchar(12) not null, deleted_at timestamp);
    create unique index one_default on addresses (user_id) where \(predicate);
    """
  }

  private static func files(_ values: String, count: String = "60") -> String {
    """
    factory: user
    table: users
    values: { name: full_name() }
    ---
    factory: address
    table: addresses
    values: { kind: home, deleted_at: null, \(values) }
    ---
    scenario: main
    steps:
      - { create: user, count: 20 }
      - { create: address, count: \(count) }
    """
  }

  /// The condition excludes every row, or all but one of each user.
  @Test(
    arguments: TestDatabase.available,
    [
      ("is_default", "is_default: false", "60"),
      ("kind = 'work'", "is_default: true", "60"),
      ("deleted_at is not null and is_default", "is_default: true", "60"),
      ("kind in ('work', 'other')", "is_default: true", "3 per user"),
      ("is_default", #"is_default: "{child == 1}""#, "3 per user"),
      ("is_default", #"is_default: "{row <= 1}""#, "60"),
    ])
  func validScenariosRun(
    _ database: TestDatabase, _ index: (predicate: String, values: String, count: String)
  ) async throws {
    try await database.with(Self.files(index.values, count: index.count)) { test in
      try await test.execute(Self.schema(index.predicate))
      try await test.run()
      let rows = try await test.number("select count(*) from addresses")
      #expect(rows == 60)
    }
  }

  /// It holds for every row, so that it is a key like any other.
  @Test(arguments: TestDatabase.available)
  func conditionsThatHoldForAllRows(_ database: TestDatabase) async throws {
    let files = Self.files("is_default: true", count: "20")
    try await database.with(files) { test in
      try await test.execute(Self.schema("is_default and deleted_at is null"))
      try await test.run()
      let users = try await test.number("select count(distinct user_id) from addresses")
      #expect(users == 20)
    }
    try await database.with(Self.files("is_default: true")) { test in
      try await test.execute(Self.schema("is_default and deleted_at is null"))
      let error = try await refusal { _ = try await test.plan() }
      #expect(error?.message.contains("60 rows can't reference 20 different rows") == true)
    }
  }

  /// Rows that do repeat it are found before the first statement.
  @Test(arguments: TestDatabase.available)
  func rowsThatRepeatAPartialKeyAreNamed(_ database: TestDatabase) async throws {
    try await database.with(Self.files("is_default: random_bool()", count: "3 per user")) { test in
      try await test.execute(Self.schema("is_default"))
      let error = try await refusal { _ = try await test.plan() }
      let message = try #require(error?.message)
      #expect(message.contains("`addresses.user_id` must be unique where is_default"))
      #expect(message.contains("of this step get the same value"))
    }
  }

  /// Enough values: those of all rows differ, whatever the condition says of them.
  @Test(arguments: TestDatabase.available)
  func valuesDifferWherePossible(_ database: TestDatabase) async throws {
    try await database.with(
      """
      factory: page
      table: pages
      values: { slug: slug(), is_live: random_bool() }
      ---
      scenario: main
      steps: [ { create: page, count: 30000 } ]
      """
    ) { test in
      try await test.execute(
        """
        create table pages (id integer primary key, slug varchar(80) not null, is_live boolean not null);
        create unique index live_slugs on pages (slug) where is_live;
        """)
      try await test.run()
      let rows = try await test.number("select count(*) from pages")
      #expect(rows == 30_000)
    }
  }

  @Test(
    arguments: [
      ("a", ["a": SQLTerm.value("true")], SQLTruth.isTrue),
      ("a = 1", ["a": .value("true")], .isTrue),
      ("not a", ["a": .null], .isNull), ("a is null", ["a": .some], .isFalse),
      ("a is null or b > 3", ["a": .some, "b": .value("4")], .isTrue),
      ("(status)::text = 'x'::text", ["status": .value("y")], .isFalse),
      ("a = 'x' and b", ["a": .value("y")], .isFalse), ("a = 'x'", ["a": .some], .isUnknown),
      ("a is not true", ["a": .null], .isTrue), ("a in ('p', 'q')", ["a": .value("q")], .isTrue),
      ("a < 'x'", ["a": .value("b")], .isUnknown),
      ("lower(a) = 'x'", ["a": .value("x")], .isUnknown),
      ("a = ANY (ARRAY['p'::text, 'q'::text])", ["a": .value("z")], .isFalse),
    ] as [(String, [String: SQLTerm], SQLTruth)])
  func conditionsInThreeValues(
    _ condition: (text: String, values: [String: SQLTerm], truth: SQLTruth)
  ) throws {
    let expression = try #require(SQLExpressionParser.parse(condition.text))
    #expect(expression.truth(where: condition.values) == condition.truth)
  }

  /// More children than distinct partners are no error if the index applies to one of them.
  @Test func partialKeysDoNotMakeReferencesDistinct() async throws {
    let text = """
      factory: shop
      table: shops
      values: { name: "s{row}" }
      ---
      factory: order
      table: orders
      values: { shop_id: ref(shop) }
      ---
      factory: product
      table: products
      ---
      factory: line
      table: lines
      values: { active: "{if(row == 1, 1, 0)}" }
      ---
      scenario: main
      steps:
        - { create: shop, count: 3 }
        - { create: order, count: 10 }
        - { create: product, count: 2 per shop }
        - { create: line, count: 6 per order }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table shops (id integer primary key, name text);
        create table orders (id integer primary key, shop_id integer not null references shops (id),
          unique (shop_id, id));
        create table products (id integer primary key, shop_id integer not null references shops (id),
          unique (shop_id, id));
        create table lines (id integer primary key, shop_id integer not null, order_id integer not null,
          product_id integer not null, active integer not null,
          foreign key (shop_id, order_id) references orders (shop_id, id),
          foreign key (shop_id, product_id) references products (shop_id, id));
        create unique index active_lines on lines (shop_id, order_id, product_id) where active = 1;
        """)
      try await test.run()
      #expect(try await test.number("select count(*) from lines") == 60)
    }
  }
}
