import SeedDatabase
import SeedInference
import Testing

/// The amounts of one row differ and agree.
@Suite struct AutoAmountTests {
  @Test(arguments: TestDatabase.available)
  func amountsOfARowAgree(_ database: TestDatabase) async throws {
    let schema = """
      create table products (id integer primary key, price numeric(10, 2) not null,
        cost numeric(10, 2) not null, sale_price numeric(10, 2),
        check (sale_price is null or sale_price < price));
      create table orders (id integer primary key, subtotal numeric(10, 2) not null,
        tax numeric(10, 2) not null, shipping_fee numeric(10, 2), discount_amount numeric(10, 2) not null,
        total numeric(10, 2) not null);
      create table payments (id integer primary key, amount numeric(10, 2) not null,
        amount_cents integer not null);
      create table goods (id integer primary key, price double precision not null,
        cost double precision not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from products where cost >= price or sale_price >= price),
          (select count(*) from orders where abs(total
            - (subtotal + tax + coalesce(shipping_fee, 0) - discount_amount)) > 0.001),
          (select count(*) from payments where abs(amount * 100 - amount_cents) > 0.001),
          (select count(*) from goods where cost >= price)
        """)
      #expect(rows == [["0", "0", "0", "0"]])
      let reduced = try await run.number("select count(sale_price) from products")
      #expect(reduced > 40)
    }
  }
}
