@testable import SeedDatabase
@testable import SeedInference
@testable import SeedSchema
import Testing

/// Checks and keys of many columns, as real applications have them.
@Suite struct AutoCheckTests {
  /// A trigger calls the function that a column names, and only the default's function fits.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func theDefaultIsTheBestOfAllAcceptedNames() async throws {
    let schema = """
      create function is_function(text) returns boolean language sql stable as
        $$ select exists (select from pg_proc where proname = $1) $$;
      create function shorten(text) returns text language sql as $$ select left($1, 3) $$;
      create table classes (
        id integer primary key,
        shortener text not null default 'shorten' check (is_function(shortener)));
      create table labels (
        id integer primary key, class_id integer not null references classes,
        label text not null, short text);
      create function set_short() returns trigger language plpgsql as $$ declare name text; begin
        select shortener into name from classes where id = new.class_id;
        execute 'select ' || name || '(' || quote_literal(new.label) || ')' into new.short;
        return new; end $$;
      create trigger set_short before insert on labels for each row execute function set_short();
      """
    try await TestDatabase.postgres.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func lettersOfOneCaseAreUnderstood(_ database: TestDatabase) async throws {
    let schema = """
      create table staff (
        id integer primary key, gender char(1) not null check (upper(gender) in ('M', 'F')),
        code varchar(5) not null check (code = upper(code)),
        login varchar(20) not null check (lower(login) = login));
      """
    try await database.fill(schema) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let count1 = try await run.number("select count(distinct gender) from staff")
      #expect(count1 == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func boundsOfOneAlternativeDoNotExcludeAnother(_ database: TestDatabase) async throws {
    let schema = """
      create table scopes (
        id text primary key check (length(trim(id)) > 10 or id = 'global'),
        kind text not null check (kind in ('global', 'org')));
      create table settings (
        scope_id text primary key references scopes (id) check (scope_id = 'global'), name text);
      create table roles (
        id integer primary key, scope_id text not null references scopes (id));
      """
    try await database.fill(schema) { run, report in
      let rows = Dictionary(
        uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect(rows["scopes"] ?? 0 > 0, "\(report.tables)")
      #expect(rows["roles"] ?? 0 > 0, "\(report.tables)")
    }
  }

  @Test func namesOfFunctionsAreAskedWithTheirSchemas() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create schema app;
      create function app.sweep() returns void language sql as $$ select $$;
      create function is_function(text) returns boolean language sql as $$
        select exists (select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname || '.' || p.proname = $1 and n.nspname = 'app') $$;
      create table jobs (id integer primary key, handler text not null check (is_function(handler)));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let handlers = try await run.number("select count(*) from jobs where handler = 'app.sweep'")
      #expect(handlers == 40)
    }
  }

  @Test(arguments: TestDatabase.available)
  func columnsCanCopyAnotherColumn(_ database: TestDatabase) async throws {
    let schema = """
      create table people (id integer primary key);
      create table friendships (
        id integer primary key, a_id integer not null references people (id),
        b_id integer not null references people (id),
        created_by integer not null references people (id),
        check (a_id < b_id), check (created_by = a_id or created_by = b_id));
      create table notes (
        id integer primary key, first varchar(36) not null, second varchar(36) not null,
        author varchar(36) not null, check (author = first or author = second));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsMeetChecksInDifferentWays(_ database: TestDatabase) async throws {
    let schema = """
      create table rules (
        id integer primary key, place integer not null,
        kind varchar(40) not null check (kind in ('none', 'student', 'label')), code varchar(40),
        check ((kind = 'none') = (code is null)), check ((place = 0) = (kind = 'none')),
        unique (id, kind));
      create table student_rules (
        id integer primary key, rule_id integer not null,
        kind varchar(40) not null default 'student' check (kind = 'student'),
        foreign key (rule_id, kind) references rules (id, kind));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let count2 = try await run.number("select count(distinct kind) from rules")
      #expect(count2 == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func arithmeticAndPatternsWithEscapesAreUnderstood(_ database: TestDatabase) async throws {
    let bytes = database == .postgres ? "bytea" : "blob"
    let schema = """
      create table digests (
        id \(bytes) primary key check (length(id) = 256 / 8),
        code varchar(20) not null check (code like 'a!_%' escape '!'),
        size integer not null check (size between 2 * 1024 and 4 * 1024),
        status varchar(20) not null check (status in ('cold', 'warm', 'voided')),
        voided_at timestamp,
        check ((status = 'voided') = (voided_at is not null)));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let statuses = try await run.number("select count(distinct status) from digests")
      #expect(statuses == 3)
    }
  }

  @Test(arguments: TestDatabase.available)
  func amountsAddUp(_ database: TestDatabase) async throws {
    let schema = """
      create table invoices (
        id integer primary key, subtotal integer not null check (subtotal > 0),
        tax integer not null, discount integer,
        total integer not null check (total = subtotal + tax - coalesce(discount, 0)));
      create table lines (
        id integer primary key, invoice_id integer not null references invoices (id),
        quantity integer not null, unit_price integer not null,
        amount integer not null check (amount = quantity * unit_price));
      create table payouts (
        id integer primary key, gross integer not null, fee integer not null,
        net integer not null check (net >= 0), check (abs(net - (gross - fee)) < 1));
      create table shares (
        id integer primary key, own integer not null check (own between 0 and 100),
        other integer not null check (other between 0 and 100), check (own + other = 100));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.count == 4)
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
      let ownShares = try await run.number("select count(distinct own) from shares")
      #expect(ownShares > 10)
      let totals = try await run.number("select count(distinct total) from invoices")
      #expect(totals > 10)
    }
  }

  @Test(arguments: TestDatabase.available)
  func uniqueTextsOfAPatternLimitTheRows(_ database: TestDatabase) async throws {
    let pattern = { (glob: String, regex: String) in
      database == .postgres ? "code ~ '\(regex)'" : "code glob '\(glob)'"
    }
    let schema = """
      create table wards (
        code text primary key check (\(pattern("M-[0-9]", "^M-[0-9]$"))), name text not null);
      create table beds (id integer primary key, ward text not null references wards (code));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.map(\.rows).sorted() == [10, 40], "\(report.tables)")
      let limited = report.tables.first { $0.name == "wards" }
      #expect(limited?.reason == "`wards.code` is unique and has 10 values", "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func charactersThatAreExcludedLeaveOthers(_ database: TestDatabase) async throws {
    let other = { (set: String) in
      database == .postgres ? "!~ '[^\(set)]'" : "not glob '*[^\(set)]*'"
    }
    let schema = """
      create table codes (
        id integer primary key,
        code text not null unique check (length(code) = 8 and code \(other("0-9"))),
        slug text not null check (slug \(other("a-z")) and slug not like '% %'),
        label text not null check (label not like '%x%'));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test func textsAreDatesIfChecksReadThemAsDates() async throws {
    let schema = """
      create table people (
        id integer primary key,
        date_of_birth text not null check (date(date_of_birth) = date_of_birth),
        d text not null check (d is date(d)), e text not null check (date(e) is not null),
        f text not null check (datetime(f) = f),
        g text not null check (g is strftime('%Y-%m-%d', g)));
      """
    try await TestDatabase.sqlite.fill(schema) { run, report in
      #expect(
        report.tables.allSatisfy { $0.rows == 40 && $0.fallbacks.isEmpty }, "\(report.tables)")
      let parsed = "date(date_of_birth) + date(d) + date(e) + datetime(f) + date(g)"
      let dates = try await run.number("select count(\(parsed)) from people")
      #expect(dates == 40)
      let days = try await run.number("select count(distinct d) from people")
      #expect(days > 20)
      let recentBirths = try await run.number(
        "select count(*) from people where date_of_birth > '2015'")
      #expect(recentBirths == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func atMostOneOfManyReferencesIsSet(_ database: TestDatabase) async throws {
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    let parents = names.map { "create table \($0) (id integer primary key);" }.joined()
    let columns = names.map { "\($0)_id integer references \($0) (id)" }.joined(separator: ", ")
    let sum = names.map { name in
      database == .postgres ? "(\(name)_id is not null)::int" : "(\(name)_id is not null)"
    }
    let schema = """
      \(parents)
      create table reports (id integer primary key, reason text not null, \(columns),
        check (\(sum.joined(separator: " + ")) = 1));
      """
    try await database.fill(schema) { _, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsNameTheChiefOfThoseThatBelongToThem(_ database: TestDatabase) async throws {
    let emails = """
      create table emails (
        id varchar(40) primary key, user_id varchar(40) not null references users (id),
        unique (user_id, id));
      """
    let chief = "foreign key (id, chief_email_id) references emails (user_id, id)"
    let schema =
      database == .postgres
      ? """
      create table users (id varchar(40) primary key, chief_email_id varchar(40));
      \(emails)
      alter table users add \(chief);
      """
      : """
      create table users (id varchar(40) primary key, chief_email_id varchar(40), \(chief));
      \(emails)
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 }, "\(report.tables)")
    }
  }

  @Test func membersOfDocumentsAreUnderstood() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table filters (
        id integer primary key, matcher jsonb not null, book jsonb not null, flags jsonb not null,
        check (((matcher ? 'version') and (matcher ->> 'version') <> '' and not (matcher ? 'name'))
          or ((matcher ? 'name') and (matcher ->> 'name') <> '' and not (matcher ? 'version'))),
        check (book ->> 'kind' = 'a book, bound'), check ((book ->> 'pages')::integer > 10),
        scheme text not null check (scheme = any ('{npm,go,rust-lang}'::text[])),
        check (book -> 'title' is not null), check (flags ?& array['a', 'b']));
      """
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.tables.allSatisfy { $0.rows == 40 && $0.reason == nil }, "\(report.tables)")
      let kinds = try await run.rows("select distinct book ->> 'kind' from filters")
      #expect(kinds == [["a book, bound"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func tablesCanBeLimitedToOneRow(_ database: TestDatabase) async throws {
    let schema = """
      create table settings (id integer primary key, version integer not null);
      create unique index one_row on settings ((version is not null));
      """
    try await database.fill(schema) { run, report in
      #expect(report.tables.first?.rows == 1, "\(report.tables)")
      let count3 = try await run.number("select count(*) from settings")
      #expect(count3 == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsOfDefaultsAloneAreWritten(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute("create table visits (n integer default 7)")
      let source = EmptyRows(count: 3)
      let summary = try await run.connection.load(
        LoadRequest(table: TableSchema(TableName("visits"), fields: []), columns: []), from: source)
      #expect(summary.rows == 3)
      let count4 = try await run.number("select sum(n) from visits")
      #expect(count4 == 21)
    }
  }
}

/// Rows without columns.
private final class EmptyRows: BatchSource {
  private let rest: Locked<Int>

  init(count: Int) { rest = Locked(count) }

  func next() throws -> ColumnBatch? {
    rest.withLock { rest in
      defer { rest = 0 }
      return rest > 0 ? ColumnBatch(rowCount: rest, columns: []) : nil
    }
  }
}
