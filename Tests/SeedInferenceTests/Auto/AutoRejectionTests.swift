@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Tables whose triggers reject most rows are filled without writing each row alone.
@Suite struct AutoRejectionTests {
  /// A trigger that rejects rows if a condition on the result of a query, `v`, is true, as each
  /// database writes it.
  private static func trigger(
    _ database: TestDatabase, on table: String, _ type: String, reads query: String,
    rejects condition: String
  ) -> String {
    database == .sqlite
      ? """
      create trigger reject before insert on \(table) begin
        select case when \(condition.replacing("$v", with: "(\(query))"))
          then raise(abort, 'rejected') end;
      end;
      """
      : """
      create function reject() returns trigger language plpgsql as $$
      declare v \(type); begin
        v := (\(query));
        if \(condition.replacing("$v", with: "v")) then raise exception 'rejected'; end if;
        return new;
      end $$;
      create trigger reject before insert on \(table) for each row execute function reject();
      """
  }

  /// - Returns: how many statements failed.
  private func fill(
    _ database: TestDatabase, _ schema: String, rows: Int64,
    _ body: (any DatabaseConnection, AutoReport) async throws -> Void
  ) async throws -> Int {
    let monitor = QueryMonitor()
    try await database.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(schema)
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: rows))
      try await body(connection, report)
    }
    return Int(monitor.report.total.failures)
  }

  /// One in ten parents is open.
  @Test(arguments: TestDatabase.available)
  func rowsOfTheFewParentsThatATriggerTakes(_ database: TestDatabase) async throws {
    let schema = """
      create table orders (id integer primary key, place integer not null
        check (place between 1 and 10));
      create table lines (id integer primary key, order_id integer not null references orders (id),
        quantity integer not null);
      """
    let trigger = Self.trigger(
      database, on: "lines", "integer", reads: "select place from orders where id = new.order_id",
      rejects: "$v <> 3")
    let failures = try await fill(database, schema + "\n" + trigger, rows: 200) { _, report in
      #expect(report.tables.map(\.rows) == [200, 200], "\(report.tables)")
    }
    #expect(failures < 20)
  }

  /// Values keep to an order with those of the row that they refer to.
  @Test(arguments: TestDatabase.available)
  func rowsKeepToTheOrderThatATriggerAsksFor(_ database: TestDatabase) async throws {
    let schema = """
      create table exams (id integer primary key, best integer not null
        check (best between 1 and 100));
      create table results (id integer primary key, exam_id integer not null references exams (id),
        points integer not null check (points between 1 and 100));
      """
    let trigger = Self.trigger(
      database, on: "results", "integer", reads: "select best from exams where id = new.exam_id",
      rejects: "new.points > $v")
    let failures = try await fill(database, schema + "\n" + trigger, rows: 200) {
      connection, report in
      #expect(report.tables.map(\.rows) == [200, 200], "\(report.tables)")
      let kinds = try await connection.query(
        SQLStatement(sql: "select count(distinct points) as n from results"))
      #expect((kinds.first?.optionalInteger("n") ?? 0) > 20)
    }
    #expect(failures < 20)
  }

  /// What no candidate meets is left to the table itself.
  @Test(arguments: TestDatabase.available)
  func conditionsThatNoCandidateMeetsAreDropped(_ database: TestDatabase) async throws {
    let schema = "create table notes (id integer primary key, body text not null);"
    let trigger = Self.trigger(
      database, on: "notes", "text", reads: "select 'x'", rejects: "new.body <> $v")
    _ = try await fill(database, schema + "\n" + trigger, rows: 5) { _, report in
      #expect(report.tables.first?.reason?.contains("rejected") == true, "\(report.tables)")
    }
  }

  /// Each row needs the one before it, of a kind that a trigger asks for.
  @Test(arguments: TestDatabase.available)
  func rowsThatNeedEachOtherAreFoundOneByOne(_ database: TestDatabase) async throws {
    let schema = """
      create table scopes (id integer primary key, kind text not null
          check (kind in ('global', 'org', 'project')), parent_id integer references scopes (id));
      create table members (id integer primary key, scope_id integer not null references scopes (id));
      create table notes (id integer primary key);
      """
    let kinds = "select kind from scopes where id = new.parent_id"
    let trigger = Self.trigger(
      database, on: "scopes", "text", reads: kinds,
      rejects: """
        coalesce($v, 'none') || new.kind not in ('noneglobal', 'globalorg', 'orgproject')
        or new.kind = 'global' and exists (select 1 from scopes)
        """)
    _ = try await fill(database, schema + "\n" + trigger, rows: 20) { _, report in
      let rows = Dictionary(uniqueKeysWithValues: report.tables.map { ($0.name, $0.rows) })
      #expect((3...20).contains(rows["scopes"] ?? 0), "\(report.tables)")
      #expect(rows["members"] == 20, "\(report.tables)")
    }
  }

  /// Functions that may write are left to the trigger, whose rejected rows are rolled back.
  @Test func conditionsThatMayChangeSomethingAreNotAsked() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table things (id serial primary key, size integer not null
        check (size between 1 and 50));
      create table audit (id serial primary key, size integer);
      create function chk(s integer) returns boolean language plpgsql as
        $$ begin insert into audit (size) values (s); return s <= 25; end $$;
      create function reject() returns trigger language plpgsql as $$ begin
        if not chk(new.size) then raise exception 'rejected'; end if; return new; end $$;
      create trigger reject before insert on things for each row execute function reject();
      """
    _ = try await fill(.postgres, schema, rows: 20) { connection, report in
      #expect(report.tables.first { $0.name == "things" }?.rows == 20, "\(report.tables)")
      // Those of the accepted rows, and as many as the table itself gets.
      let audited = try await connection.query(
        SQLStatement(sql: "select count(*) as n from audit where size > 25"))
      #expect((audited.first?.optionalInteger("n") ?? 100) <= 20)
    }
  }

  /// Keys stay if a trigger rejects nearly all of many rows.
  @Test func keysStayIfATriggerRejectsNearlyAllRows() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let schema = """
      create table things (id serial primary key, kind text not null, points integer not null);
      create function reject() returns trigger language plpgsql as $$ begin
        for i in 1..3 loop if new.points > i * 100 then return new; end if; end loop;
        if new.points < 1000000 then raise exception 'rejected'; end if; return new; end $$;
      create trigger reject before insert on things for each row execute function reject();
      """
    _ = try await fill(.postgres, schema, rows: 120) { connection, report in
      #expect(report.tables.map(\.rows) == [120], "\(report.tables)")
      let last = try await connection.query(SQLStatement(sql: "select max(id) as n from things"))
      #expect(last.first?.optionalInteger("n") == 120)
    }
  }
}
