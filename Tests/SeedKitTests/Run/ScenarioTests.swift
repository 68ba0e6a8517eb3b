@testable import SeedGeneration
@testable import SeedKit
@testable import SeedPlanning
import Testing

/// Whole scenarios over both databases: what is asked for is what is there afterwards.
@Suite struct ScenarioTests {
  /// A small shop with most of what a scenario can say.
  static let shop = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      username: { type: string, max_length: 50, unique: true }
      email: { type: string, max_length: 255, unique: true }
      role: { type: enum, values: [admin, user, guest], default: user }
      age: { type: integer, min_value: 13, max_value: 120, nullable: true }
      joined_at: { type: datetime, auto_now_add: true }
    parameters: { domain: example.com }
    values:
      username: random_username()
      email: "{username}@{domain}"
      age: maybe(90%, random_int(18, 80))
      role: weighted(user=90, guest=10)
    traits:
      admin: { role: admin, age: 40 }
    ---
    factory: staff
    extends: user
    values: { role: admin }
    ---
    factory: product
    table: products
    fields:
      sku: { type: string, max_length: 12, primary_key: true }
      price: { type: decimal, precision: 8, scale: 2, min_value: 1 }
    values: { price: "price(1, 90)" }
    ---
    factory: order
    table: orders
    fields:
      id: { type: uuid, primary_key: true }
      user_id: { type: integer, references: users }
      placed_at: { type: datetime, auto_now_add: true }
      label: text
      number: integer
    values:
      label: "{user.username}/{child}/{index}/{row}"
      number: sequential(1000)
    ---
    factory: order_item
    table: order_items
    fields:
      order_id: { type: uuid, references: orders }
      product_sku: { type: string, max_length: 12, references: products }
      quantity: integer
      unit_price: { type: decimal, precision: 8, scale: 2 }
      total: { type: decimal, precision: 10, scale: 2 }
      buyer: text
    constraints:
      - primary_key: [order_id, product_sku]
    values:
      product_sku: ref(product, zipf=1.1)
      quantity: random_int(1, 9)
      unit_price: "{product.price}"
      total: "{unit_price * quantity}"
      buyer: "{order.user.email}"
    ---
    scenario: main
    seed: 7
    now: 2025-06-01T00:00:00Z
    steps:
      - truncate: [order_items, orders, products, users]
      - create: user
        count: 300
      - create: user
        count: 3
        traits: [admin]
        as: admins
        with: { domain: test.com }
      - create: staff
        count: 2
        values: { age: 50 }
      - create: product
        count: 40
      - create: order
        count: 0..4 per user
      - create: order_item
        count: 1..5 per order
      - expect:
          users: 305
          products: 40
          "select count(*) from orders where user_id is null": 0
    """

  @Test(arguments: TestDatabase.available)
  func shop(_ database: TestDatabase) async throws {
    try await database.with(Self.shop) { shop in
      let report = try await shop.run()
      #expect(report.checks.count == 3)
      #expect(try await shop.number("select count(*) from users where role = 'admin'") == 5)
      #expect(try await shop.number("select count(*) from users where age = 40") >= 3)
      let wrong = [
        "users where email not like '%@example.com' and email not like '%@test.com'",
        "users where id > 300 and id <= 303 and email not like '%@test.com'",
        "orders o join users u on u.id = o.user_id where o.placed_at < u.joined_at",
        "orders o join users u on u.id = o.user_id where o.label not like u.username || '/%'",
        "order_items i join products p on p.sku = i.product_sku where i.unit_price <> p.price",
        """
        order_items i join orders o on o.id = i.order_id join users u on u.id = o.user_id
          where i.buyer <> u.email
        """,
        "order_items where abs(total - unit_price * quantity) > 0.001",
        "users where age not between 13 and 120",
        "users where joined_at > '2025-06-01 00:00:00+00'",
      ]
      for query in wrong { #expect(try await shop.number("select count(*) from \(query)") == 0) }
      let most = try await shop.number(
        "select max(n) from (select count(*) as n from order_items group by order_id) x")
      #expect((1...5).contains(most))
      let orders = try await shop.number("select count(*) from orders")
      #expect(try await shop.number("select max(number) from orders") == 999 + orders)
      #expect(try await shop.number("select count(distinct number) from orders") == orders)
    }
  }

  /// The digest is that of the values: no batch size and no database changes it.
  @Test func oneDigestEverywhere() async throws {
    var digests: Set<String> = []
    for database in TestDatabase.available {
      for batchSize in [1, 7, 4096] {
        try await database.with(Self.shop) { shop in
          digests.insert(try await shop.run(batchSize: batchSize).digest)
        }
      }
    }
    let plan = try Planner.plan("main", in: Project.of(Self.shop))
    digests.insert(try Runner.dryRun(plan).digest)
    #expect(digests.count == 1)
  }

  /// What is in the tables is equal, too, not only what was meant to be.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func equalContentsOnBothDatabases() async throws {
    var contents: [[[String]]] = []
    for database in TestDatabase.available {
      try await database.with(Self.shop) { shop in
        try await shop.run()
        contents.append(
          try await shop.rows("select id, username, email, role, age from users order by id"))
        contents.append(
          try await shop.rows(
            "select label, number, buyer, product_sku, quantity from orders join order_items on order_id = id order by number, product_sku"
          ))
      }
    }
    #expect(contents[0] == contents[2])
    #expect(contents[1] == contents[3])
  }

  @Test(arguments: TestDatabase.available)
  func secondRunsGiveTheSameRows(_ database: TestDatabase) async throws {
    try await database.with(Self.shop) { shop in
      let first = try await shop.run()
      let contents = try await shop.contents()
      let second = try await shop.run()
      #expect(first.digest == second.digest)
      #expect(try await shop.contents() == contents)
      // The database goes on counting behind the rows.
      try await shop.execute(
        "insert into users (username, email, role, joined_at) values ('x', 'x@test', 'user', '2025-01-01')"
      )
      #expect(try await shop.number("select id from users where username = 'x'") == 306)
    }
  }

  @Test(arguments: TestDatabase.available)
  func optionsChangeNumbersAndSeed(_ database: TestDatabase) async throws {
    try await database.with(Self.shop) { shop in
      let usual = try await shop.run()
      let scaled = try await shop.run(options: PlanOptions(scale: 0.5))
      #expect(try await shop.number("select count(*) from products") == 20)
      #expect(scaled.checks.contains { $0.skipped != nil })
      let set = try await shop.run(options: PlanOptions(counts: ["admins": 9, "product": 12]))
      #expect(
        try await shop.number("select count(*) from users where email like '%@test.com'") == 9)
      #expect(set.rows != usual.rows)
      let reseeded = try await shop.run(options: PlanOptions(seed: 8))
      #expect(reseeded.digest != usual.digest)
    }
  }

  /// What one table or column holds doesn't depend on what else there is.
  @Test func newColumnsAndStepsChangeNoOthers() async throws {
    let before = try Planner.plan("main", in: Project.of(Self.shop))
    let changed = Self.shop
      .replacing("  age: { type", with: "  nickname: { type: text, nullable: true }\n  age: { type")
      .replacing("  - create: product", with: "  - create: note\n    count: 9\n  - create: product")
      .replacing(
        "---\nscenario: main",
        with:
          "---\nfactory: note\nfields: { id: { type: integer, primary_key: true }, body: text }\n---\nscenario: main"
      )
    let after = try Planner.plan("main", in: Project.of(changed))
    let digests = try [before, after].map { plan in
      try Runner.dryRun(plan).tables.reduce(into: [:]) { $0[$1.name] = $1.digest }
    }
    for table in ["products", "orders", "order_items"] {
      #expect(digests[0][table] == digests[1][table], "\(table)")
    }
    #expect(digests[0]["users"] != digests[1]["users"])
    let columns = ["username", "email", "age", "role"]
    let values = try [before, after].map { plan in
      let frame = RowGroupFrame(
        graph: plan.graph, table: 0, rowGroup: plan.graph.tables[0].rowGroups[0],
        rows: .range(0..<300))
      return try columns.map { try frame.column($0).all }
    }
    #expect(values[0] == values[1])
  }

  @Test func includedScenariosComeFirst() async throws {
    let text =
      Self.shop + """

        ---
        scenario: more
        include: [main]
        steps:
          - create: user
            count: 5
            as: late
          - expect: { users: 310 }
        """
    try await TestDatabase.sqlite.with(text) { shop in
      let report = try await shop.run("more")
      #expect(report.checks.count == 4)
    }
  }
}
