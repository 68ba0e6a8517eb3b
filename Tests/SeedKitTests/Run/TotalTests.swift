@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedKit
@testable import SeedPlanning
import SeedSchema
import Testing

/// Totals over the rows that reference a row, as values of that row.
@Suite struct TotalTests {
  private static let shop = """
    factory: order
    table: orders
    fields:
      id: { type: integer, primary_key: true }
      items: integer
      rated: integer
      total: { type: decimal, precision: 10, scale: 2 }
      gross: { type: decimal, precision: 12, scale: 2 }
      quantity: integer
      weight: { type: float, nullable: true }
      dearest: { type: decimal, precision: 8, scale: 2, nullable: true }
      shipped_at: { type: datetime, nullable: true }
      rating: { type: float, nullable: true }
    values:
      items: "{count(order_item)}"
      rated: "{count(order_item.rating)}"
      total: "{sum(order_item.amount)}"
      gross: "{round(total * 1.19, 2)}"
      quantity: "{sum(order_item.quantity)}"
      weight: "{sum(order_item.weight)}"
      dearest: "{max(order_item.amount)}"
      shipped_at: "{min(order_item.shipped_at)}"
      rating: "{average(order_item.rating)}"
    ---
    factory: order_item
    table: order_items
    fields:
      id: { type: integer, primary_key: true }
      order_id: { type: integer, references: orders }
      quantity: integer
      weight: float
      price: { type: decimal, precision: 8, scale: 2 }
      amount: { type: decimal, precision: 8, scale: 2 }
      share: { type: float, nullable: true }
      shipped_at: datetime
      rating: { type: integer, nullable: true }
    values:
      quantity: random_int(1, 9)
      weight: random_float(0.5, 2)
      price: price(1, 90)
      amount: "{price * quantity}"
      share: "{amount / order.total}"
      shipped_at: random_datetime(-1y, now)
      rating: maybe(70%, random_int(1, 5))
    ---

    """

  /// What the database finds that differs from what its own totals are.
  private static let wrong = """
    select count(*) from orders o left join (
      select order_id, count(*) as items, count(rating) as rated, sum(amount) as total, sum(quantity) as quantity,
        sum(weight) as weight, max(amount) as dearest, min(shipped_at) as shipped_at, avg(rating * 1.0) as rating
      from order_items group by order_id) as t on t.order_id = o.id
    where o.items <> coalesce(t.items, 0) or o.rated <> coalesce(t.rated, 0)
      or abs(o.total - coalesce(t.total, 0)) > 0.001 or o.quantity <> coalesce(t.quantity, 0)
      or abs(o.weight - coalesce(t.weight, 0)) > 0.001
      or (o.dearest is null) <> (t.dearest is null) or abs(o.dearest - t.dearest) > 0.001
      or (o.shipped_at is null) <> (t.shipped_at is null) or o.shipped_at <> t.shipped_at
      or (o.rating is null) <> (t.rating is null) or abs(o.rating - t.rating) > 0.001
    """

  @Test(
    arguments: [
      "- { create: order_item, count: 0..9 per order }",
      "- { create: order_item, count: 3 per order }",
      "- { create: order_item, count: \"weighted(0=99, 9000=1) per order\" }",
      "- { create: order_item, count: 2 per order }\n  - { create: order_item, count: 0..2 per order }",
      "- { create: order_item, count: 5000 }",
      "- { create: order_item, count: 5000, values: { order_id: \"ref(order, zipf=1.3)\" } }",
    ], TestDatabase.available)
  func totalsAreThoseOfTheRows(_ steps: String, _ database: TestDatabase) async throws {
    let text =
      Self.shop + """
        scenario: main
        steps:
          - { create: order, count: 700 }
          \(steps)
        """
    try await database.with(text) { test in
      try await test.run(batchSize: 1000)
      #expect(try await test.number(Self.wrong) == 0)
      #expect(try await test.number("select count(*) from orders where items > 0") > 0)
      let shares = try await test.number(
        "select count(*) from (select sum(share) as s from order_items group by order_id) as t where s < 0.999 or s > 1.001"
      )
      #expect(shares == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsByHandCount(_ database: TestDatabase) async throws {
    let text =
      Self.shop + """
        scenario: main
        steps:
          - rows: order
            data: { one: { gross: 1 }, two: { gross: 1 }, three: { gross: 1 } }
          - rows: order_item
            data:
              - { order: one, amount: 5.25 }
              - { order: two, amount: 1 }
              - { order: one, amount: 2.50 }
        """
    try await database.with(text) { test in
      try await test.run()
      #expect(try await test.number(Self.wrong) == 0)
      let totals = try await test.rows("select total from orders order by total desc")
      #expect(totals.flatMap(\.self).compactMap(Double.init) == [7.75, 1, 0])
    }
  }

  @Test(arguments: [
    ("{sum(order_itm.amount)}", "no step and no factory is named `order_itm`"),
    ("{sum(order_item.amout)}", "unknown name `amout` in `order_item`"),
    ("{sum(order_item)}", "`sum` needs rows that reference this one"),
    ("{sum(3)}", "`sum` needs rows that reference this one"),
    ("{sum(other.n)}", "`other` has no reference to `order`"),
    ("{sum(order_item.shipped_at)}", "there is no `sum` of values of type datetime"),
    ("{average(order_item.share)}", "values depend on each other"),
    ("sum(order_item.amount)", "`sum` is a function of expressions, not a generator"),
  ])
  func mistakes(_ value: String, _ message: String) async throws {
    let text =
      Self.shop.replacing("\"{sum(order_item.amount)}\"", with: "\"\(value)\"") + """
        factory: other
        fields: { n: integer }
        ---
        scenario: main
        steps:
          - { create: order, count: 3 }
          - { create: order_item, count: 3 per order }
          - { create: other }
        """
    try await TestDatabase.sqlite.with(text) { test in
      let error = try await refusal { _ = try await test.plan() }
      #expect(error?.message.contains(message) == true, "\(error?.message ?? "no error")")
    }
  }

  /// One order's total needs its own items and nothing else.
  @Test func oneRowIsComputedAlone() async throws {
    let text =
      Self.shop + """
        scenario: main
        steps:
          - { create: order, count: 1000 }
          - { create: order_item, count: 0..9 per order }
        """
    try await TestDatabase.sqlite.with(text) { test in
      let plan = try await test.plan()
      let (columns, rows) = try plan.sample(of: "order", rows: [777])
      let items = try plan.sample(of: "order_item", rows: Array(1...9000))
      let key = try #require(items.columns.firstIndex(of: "order_id"))
      let quantity = try #require(items.columns.firstIndex(of: "quantity"))
      let own = items.rows.filter { $0.values[key] == .integer(777) }
      let sum = own.reduce(Int64(0)) { sum, row in
        if case .integer(let value) = row.values[quantity] { sum + value } else { sum }
      }
      let total = try #require(columns.firstIndex(of: "quantity"))
      #expect(rows.first?.values[total] == .integer(sum))
    }
  }
}
