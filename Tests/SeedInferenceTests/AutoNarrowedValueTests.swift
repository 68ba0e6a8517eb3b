import SeedDatabase
import SeedInference
import Testing

/// Checks narrow what a column's name suggests; they don't replace it.
@Suite struct AutoNarrowedValueTests {
  @Test(arguments: TestDatabase.available)
  func boundsNarrowNumbersAndDates(_ database: TestDatabase) async throws {
    let schema = """
      create table people (id integer primary key, full_name varchar(60) not null,
        age integer not null check (age >= 18), birth_date date not null);
      create table visitors (id integer primary key, age integer not null check (age between 0 and 150));
      create table members (id integer primary key,
        birth_date date not null check (birth_date < '2007-01-01'));
      create table goods (id integer primary key, name varchar(60) not null,
        price numeric(10, 2) not null check (price >= 0 and price < 1000000),
        quantity integer not null check (quantity >= 1));
      create table ratings (id integer primary key,
        rating integer not null check (rating between 1 and 10));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let rows = try await run.rows(
        """
        select (select count(*) from people where age < 18 or age > 90),
          (select count(*) from visitors where age > 100),
          (select count(*) from members where birth_date >= '2007-01-01' or birth_date < '1940-01-01'),
          (select count(*) from goods where price > 20000 or quantity > 10000),
          (select max(rating) from ratings)
        """)
      #expect(rows == [["0", "0", "0", "0", "10"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func lettersOfOneCaseKeepTheNamesValue(_ database: TestDatabase) async throws {
    let schema = """
      create table guests (id integer primary key,
        email varchar(80) not null unique check (email = lower(email)),
        slug varchar(60) not null unique check (slug = lower(slug)),
        country_code varchar(2) not null
          check (length(country_code) = 2 and country_code = upper(country_code)));
      """
    try await database.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let mails = try await run.number("select count(*) from guests where email like '%@%.%'")
      let slugs = try await run.number("select count(*) from guests where slug like '%-%'")
      let codes = try await run.number(
        "select count(distinct country_code) from guests where country_code in ('JB', 'QV', 'OD')")
      #expect([mails, slugs, codes] == [100, 100, 0])
    }
  }

  /// A slug that is too long for its pattern is shortened, rather than replaced by letters.
  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func patternsKeepSlugs() async throws {
    let schema = """
      create table sites (id serial primary key,
        slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{2,30}$'));
      """
    try await TestDatabase.postgres.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let words = try await run.number(
        "select count(*) from sites where slug ~ '^[a-z]+-.*-[0-9]+$'")
      #expect(words == 100)
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func patternsKeepReservedNumbers() async throws {
    let schema = """
      create table contacts (id serial primary key,
        phone text not null check (phone ~ '^\\+[0-9]{8,15}$'),
        ssn text not null check (ssn ~ '^[0-9]{3}-[0-9]{2}-[0-9]{4}$'),
        iban text not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        website text not null check (website like 'https://%'),
        username text not null check (username ~ '^[a-z0-9_]{3,20}$'),
        full_name text not null check (length(full_name) > 0));
      """
    try await TestDatabase.postgres.fill(schema, AutoOptions(rows: 100)) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 100 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let rows = try await run.rows(
        """
        select count(*) filter (where ssn !~ '^(9|666|000)'), count(*) filter (where website !~ 'https://[^/]+\\.'),
          count(*) filter (where username !~ '[aeiou]'), count(distinct left(iban, 2)) < 60
        from contacts
        """)
      #expect(rows.map { Array($0.prefix(2)) } == [["0", "0"]])
      // Arbitrary letters begin with any of 676 pairs.
      #expect(rows[0][3] == "true" || rows[0][3] == "t")
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func defaultsOfStatesDecide() async throws {
    let schema = """
      create table a (id int primary key, status text not null default 'draft');
      create table b (id int primary key, status varchar(20) not null default 'zzz');
      create table c (id int primary key, status text not null default 'open');
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40, 40], "\(report.tables)")
      let found = try await run.rows(
        """
        select (select string_agg(distinct status, ' ' order by status) from a),
          (select string_agg(distinct status, ' ') from b),
          (select string_agg(distinct status, ' ' order by status) from c)
        """)
      #expect(found == [["archived draft published", "zzz", "closed open"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func categoriesAreNoPets(_ database: TestDatabase) async throws {
    let schema = """
      create table categories (id integer primary key, name varchar(40) not null);
      create table product_category (id integer primary key, name varchar(40) not null);
      create table dogs (id integer primary key, name varchar(40) not null);
      """
    try await database.fill(schema) { run, _ in
      let names = ["categories", "product_category", "dogs"].map {
        "(select count(*) from \($0) where name in ('Bella', 'Max', 'Luna', 'Rocky', 'Coco'))"
      }
      let found = try await run.rows("select \(names.joined(separator: ", "))")
      #expect(found[0].prefix(2) == ["0", "0"])
      #expect(found[0][2] != "0")
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func documentsHaveMembersOfAType() async throws {
    let schema = """
      create table pages (id serial primary key,
        c jsonb not null check (c ? 'blocks' and jsonb_typeof(c -> 'blocks') = 'array'));
      create table events (id serial primary key, d jsonb not null check (d @> '{"v": 1}'));
      create table settings (id serial primary key,
        d jsonb not null check (d @> '{"a": {"b": "1"}, "on": true}' and jsonb_typeof(d -> 'o') = 'object'),
        tags jsonb not null check (tags -> 'list' @> '["x", "y z"]'));
      """
    try await TestDatabase.postgres.fill(schema) { _, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
    }
  }

  /// A total that a trigger adds to starts with its default.
  @Test(arguments: TestDatabase.available)
  func totalsOfTriggersAreSums(_ database: TestDatabase) async throws {
    let tables = """
      create table orders (id integer primary key, name varchar(20), total integer not null default 0);
      create table lines (id integer primary key, order_id integer not null references orders (id),
        price integer not null);
      """
    let trigger =
      database == .sqlite
      ? """
      create trigger t after insert on lines begin
        update orders set total = total + NEW.price where id = NEW.order_id; end;
      """
      : """
      create function add_line() returns trigger language plpgsql as $$ begin
        update orders set total = total + new.price where id = new.order_id; return new; end $$;
      create trigger t after insert on lines for each row execute function add_line();
      """
    try await database.fill(tables + trigger) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from orders o where total <>
          coalesce((select sum(price) from lines l where l.order_id = o.id), 0)
        """)
      #expect(wrong == 0)
    }
  }

  /// A stock from which a trigger takes begins with enough.
  @Test(arguments: TestDatabase.available)
  func stocksSufficeForWhatTriggersTake(_ database: TestDatabase) async throws {
    let tables = """
      create table products (id integer primary key, name varchar(20) not null,
        stock integer not null default 0 check (stock >= 0), sold integer not null default 0);
      create table sales (id integer primary key,
        product_id integer not null references products (id),
        qty integer not null check (qty > 0 and qty < 10));
      """
    let update = """
      update products set stock = stock - new.qty, sold = sold + new.qty
      where id = new.product_id
      """
    let trigger =
      database == .sqlite
      ? """
      create trigger t before insert on sales begin
        select raise(abort, 'out of stock')
        where (select stock from products where id = new.product_id) < new.qty;
        \(update); end;
      """
      : """
      create function take() returns trigger language plpgsql as $$ begin
        \(update) and stock >= new.qty;
        if not found then raise exception 'out of stock'; end if; return new; end $$;
      create trigger t before insert on sales for each row execute function take();
      """
    try await database.fill(tables + trigger) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40], "\(report.tables)")
      let wrong = try await run.number(
        """
        select count(*) from products p where sold <>
          coalesce((select sum(qty) from sales s where s.product_id = p.id), 0)
        """)
      #expect(wrong == 0)
    }
  }

  /// A stock with a default of its own, and the other side of a double entry, keep their defaults.
  @Test func startsThatAreGivenAreKept() async throws {
    let schema = """
      create table events (id integer primary key, name varchar(20) not null,
        seats_left integer not null default 500 check (seats_left between 0 and 500),
        balance integer not null default 0, credit integer not null default 0);
      create table bookings (id integer primary key,
        event_id integer not null references events (id),
        seats integer not null check (seats between 1 and 4));
      create trigger t after insert on bookings begin
        update events set seats_left = seats_left - new.seats, balance = balance + new.seats,
          credit = credit - new.seats where id = new.event_id; end;
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      #expect(report.tables.map(\.rows) == [40, 40], "\(report.tables)")
      let wrong = try await run.number(
        "select count(*) from events where seats_left + balance <> 500 or balance + credit <> 0")
      #expect(wrong == 0)
    }
  }
}
