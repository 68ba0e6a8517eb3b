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

  /// Cents are the same as decimals, and payments are parts of the total.
  @Test(arguments: TestDatabase.available, ["integer", "numeric(12, 2)"])
  func invoicesAddUp(_ database: TestDatabase, _ type: String) async throws {
    let unit = type == "integer" ? "_cents" : ""
    let schema = """
      create table invoices (id integer primary key, subtotal\(unit) \(type) not null,
        discount\(unit) \(type) not null, tax\(unit) \(type) not null,
        shipping\(unit) \(type), total\(unit) \(type) not null,
        amount_paid\(unit) \(type) not null, amount_due\(unit) \(type) not null);
      create table payments (id integer primary key, amount\(unit) \(type) not null,
        refunded_amount\(unit) \(type) not null, refunded_at timestamp);
      """
    try await database.fill(schema, AutoOptions(rows: 200)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 200 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from invoices where abs(total\(unit) - (subtotal\(unit) + tax\(unit)
            + coalesce(shipping\(unit), 0) - discount\(unit))) > 0.001),
          (select count(*) from invoices where discount\(unit) > subtotal\(unit)),
          (select count(*) from invoices where amount_paid\(unit) > total\(unit)
            or abs(total\(unit) - amount_paid\(unit) - amount_due\(unit)) > 0.001),
          (select count(*) from payments where refunded_amount\(unit) > amount\(unit)
            or (refunded_amount\(unit) > 0) <> (refunded_at is not null))
        """)
      #expect(rows == [["0", "0", "0", "0"]])
    }
  }

  /// What remains of an amount after its fees.
  @Test(arguments: TestDatabase.available)
  func feesReduceTheNetAmount(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key, amount integer not null, fee integer not null,
        net integer not null);
      create table b (id integer primary key, amount numeric(10, 2) not null,
        fee numeric(10, 2) not null, net_amount numeric(10, 2) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100, 100], "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from a where amount <> net + fee or net <= 0),
          (select count(*) from b where abs(amount - net_amount - fee) > 0.001)
        """)
      #expect(rows == [["0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func linesAreMultiplesOfTheUnitPrice(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key, quantity integer not null,
        unit_price_cents integer not null, amount_cents integer not null);
      create table b (id integer primary key, quantity integer not null,
        unit_price numeric(10, 2) not null, discount numeric(10, 2) not null,
        total numeric(10, 2) not null);
      create table c (id integer primary key, qty integer, price double precision not null,
        line_total double precision not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from a where amount_cents <> quantity * unit_price_cents),
          (select count(*) from b where abs(total - quantity * unit_price + discount) > 0.001),
          (select count(*) from c where abs(line_total - coalesce(qty, 1) * price) > 0.006)
        """)
      #expect(rows == [["0", "0", "0"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTotalIsPresentWhereThePriceIsNull(_ database: TestDatabase) async throws {
    let schema = """
      create table items (id integer primary key, qty numeric(6), sellprice numeric(10, 2),
        total numeric(12, 2) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(report.tables.map(\.rows) == [100], "\(report.tables)")
      let wrong = try await run.number(
        "select count(*) from items where abs(total - coalesce(qty, 1) * sellprice) > 0.001")
      #expect(wrong == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func percentagesAreAtMostAHundred(_ database: TestDatabase) async throws {
    let schema = """
      create table coupons (id integer primary key, discount_type varchar(10) not null
        check (discount_type in ('percent', 'fixed')), discount_value numeric(10, 2) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.number(
        "select count(*) from coupons where discount_type = 'percent' and discount_value > 100")
      #expect(wrong == 0)
    }
  }

  /// The main amount may itself be the total, or a payment.
  @Test(arguments: TestDatabase.available)
  func paymentsArePartsOfTheTotal(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key, total numeric(10, 2) not null,
        tax numeric(10, 2) not null, amount_paid numeric(10, 2) not null,
        amount_due numeric(10, 2) not null);
      create table b (id integer primary key, amount_paid numeric(10, 2) not null,
        amount_due numeric(10, 2) not null);
      create table c (id integer primary key, gross_total numeric(10, 2) not null,
        vat numeric(10, 2) not null, net_total numeric(10, 2) not null);
      create table d (id integer primary key, gross_amount numeric(10, 2) not null,
        amount_paid numeric(10, 2) not null, amount_refunded numeric(10, 2) not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from a where abs(total - amount_paid - amount_due) > 0.001
            or tax > total),
          (select count(*) from b where amount_due = 0),
          (select count(*) from c where abs(gross_total - net_total - vat) > 0.001),
          (select count(*) from d where amount_refunded > amount_paid)
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
    }
  }

  /// Limits that every amount has, and names that only mean an amount beside others.
  @Test(arguments: TestDatabase.available)
  func checkedCentsAddUp(_ database: TestDatabase) async throws {
    let schema = """
      create table a (id integer primary key,
        subtotal_cents integer not null check (subtotal_cents >= 0),
        tax_cents integer not null check (tax_cents >= 0),
        total_cents integer not null check (total_cents > 0),
        amount_paid_cents integer not null check (amount_paid_cents >= 0));
      create table b (id integer primary key, quantity integer not null check (quantity > 0),
        unit_price_cents integer not null check (unit_price_cents >= 0),
        amount_cents integer not null check (amount_cents >= 0));
      create table c (id integer primary key, amount_total integer not null,
        amount_subtotal integer not null, amount_tax integer not null,
        amount_discount integer not null, amount_shipping integer not null);
      create table d (id integer primary key, subtotal_cents integer not null,
        tax_cents integer not null check (tax_cents between 5 and 20),
        total_cents integer not null);
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.rows(
        """
        select (select count(*) from a where total_cents <> subtotal_cents + tax_cents
            or amount_paid_cents > total_cents),
          (select count(*) from b where amount_cents <> quantity * unit_price_cents),
          (select count(*) from c where amount_total
            <> amount_subtotal + amount_tax - amount_discount + amount_shipping),
          (select count(*) from d where total_cents <> subtotal_cents + tax_cents)
        """)
      #expect(wrong == [["0", "0", "0", "0"]])
    }
  }

  /// Rows that haven't been paid have no payments, whatever their state.
  @Test(arguments: TestDatabase.available, ["integer", "numeric(12, 2)"])
  func paymentsFollowTheirTime(_ database: TestDatabase, _ type: String) async throws {
    let unit = type == "integer" ? "_cents" : ""
    let schema = """
      create table invoices (id integer primary key, total\(unit) \(type) not null,
        amount_paid\(unit) \(type) not null check (amount_paid\(unit) >= 0),
        amount_due\(unit) \(type) not null, paid_at timestamp,
        status varchar(10) not null check (status in ('pending', 'paid')));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from invoices where amount_due\(unit) <> total\(unit) - amount_paid\(unit)
          or amount_paid\(unit) <> case when paid_at is null then 0 else total\(unit) end
        """)
      #expect(wrong == 0)
      let paid = try await run.number("select count(*) from invoices where amount_due\(unit) = 0")
      #expect(paid > 0)
    }
  }
}
