import SeedDatabase
@testable import SeedInference
import SeedSchema
import Testing

/// Tables that get many rows: without their indexes during the load, and without a search for the
/// last free values.
@Suite struct AutoManyRowTests {
  /// Runs `body` with what a run did in a database with a schema.
  private func fill(
    _ database: TestDatabase, _ schema: String, rows: Int64,
    _ body: (any DatabaseConnection, AutoReport, [QueryReport.Statement]) async throws ->
      Void
  ) async throws {
    let monitor = QueryMonitor()
    try await database.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(schema)
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: rows))
      try await body(connection, report, monitor.report.statements)
    }
  }

  private func number(_ sql: String, _ connection: any DatabaseConnection) async throws -> Int64? {
    try await connection.query(SQLStatement(sql: sql)).first?.optionalInteger("n")
  }

  private static let posts = """
    create table users (id integer primary key, name text not null);
    create index users_name on users (name);
    create table posts (
      id integer primary key, user_id integer not null references users (id),
      parent_id integer references posts (id), kind text not null, title text not null);
    create index posts_kind on posts (kind, title);
    create unique index posts_once on posts (user_id, title) where kind <> 'none';
    """

  @Test(arguments: TestDatabase.available)
  func indexesAndKeysAreRecreatedExactly(_ database: TestDatabase) async throws {
    let names = [TableName("users"), TableName("posts")]
    try await database.withConnection { connection in
      try await connection.executeScript(Self.posts)
      let before = try await connection.rebuild(of: names).definitions
      let report = try await AutoRun(connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: connection.dialect.rebuildThreshold))
      let rows = connection.dialect.rebuildThreshold
      #expect(report.tables.map(\.rows) == [rows, rows])
      let after = try await connection.rebuild(of: names).definitions
      #expect(before == after)
      #expect(try await connection.brokenKeys().isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available, [false, true])
  func onlyManyRowsAreLoadedWithoutIndexes(_ database: TestDatabase, _ isMany: Bool) async throws {
    let many =
      database == .postgres
      ? PostgresDialect().rebuildThreshold : SQLiteDialect().rebuildThreshold
    try await fill(database, Self.posts, rows: isMany ? many : 20) { _, _, statements in
      let isRebuilt = statements.contains { $0.statement.hasPrefix("DROP INDEX") }
      #expect(isRebuilt == isMany)
    }
  }

  /// Nobody asked for it, so the run doesn't keep it.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func indexesThatWereNotThereBeforeFailTheRun() async throws {
    try await TestDatabase.postgres.withConnection { connection in
      try await connection.executeScript(
        """
        create table posts (id integer primary key, title text not null);
        create index posts_title on posts (title);
        create table logs (id integer primary key, post_id integer not null references posts);
        create function grow() returns trigger language plpgsql as
          'begin create index posts_added on posts (title, id); return null; end';
        create trigger grow before insert on logs for each statement execute function grow();
        """)
      let error = await #expect(throws: DatabaseError.self) {
        try await AutoRun(connection, monitor: QueryMonitor())
          .run(AutoOptions(rows: PostgresDialect().rebuildThreshold))
      }
      #expect(error?.message.contains("posts_added") == true)
      #expect(try await number("select count(*) as n from posts", connection) == 0)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func tablesThatOthersUseKeepTheirIndexes() async throws {
    try await TestDatabase.postgres.withURL { url in
      let monitor = QueryMonitor()
      let connection = try await url.connect(monitor: monitor)
      let other = try await url.connect()
      try await connection.executeScript(Self.posts)
      try await other.begin()
      _ = try await other.query("select * from posts")
      var run = AutoRun(connection, monitor: monitor)
      run.indexLockTimeout = .milliseconds(20)
      let report = try await run.run(AutoOptions(rows: PostgresDialect().rebuildThreshold))
      #expect(
        report.tables.map(\.rows) == [
          PostgresDialect().rebuildThreshold, PostgresDialect().rebuildThreshold,
        ])
      let dropped = monitor.report.statements.map(\.statement).filter { $0.contains("DROP INDEX") }
      #expect(dropped.count == 1 && dropped[0].contains("users_name"), "\(dropped)")
      let timeout = try await connection.query("show lock_timeout").first?.values.first
      #expect(timeout == .text("0"))
      await other.close()
      await connection.close()
    }
  }

  /// As many rows as there are partners: a row that fails for another reason must find its own
  /// again.
  @Test(arguments: TestDatabase.available)
  func rowsKeepTheirOnlyPartners(_ database: TestDatabase) async throws {
    let schema = """
      create table projects (id integer primary key);
      create table plans (
        project_id integer not null references projects (id), id integer not null,
        primary key (project_id, id));
      create table checks (
        id integer primary key, project_id integer not null references projects (id),
        plan_id integer not null, a integer not null, b integer not null,
        unique (project_id, plan_id),
        foreign key (project_id, plan_id) references plans (project_id, id),
        check ((a + b) % 4 = 1));
      """
    try await fill(database, schema, rows: 150) { connection, report, statements in
      #expect(report.tables.allSatisfy { $0.rows == 150 }, "\(report.tables)")
      let partners = try await number(
        "select count(*) as n from (select distinct project_id, plan_id from checks) as c",
        connection)
      #expect(partners == 150)
      let rounds = statements.first { $0.statement == "seedkit_candidates" }?.latency.count ?? 0
      #expect(rounds < 60, "each row passes with a probability of a quarter")
    }
  }

  /// There are fewer pairs of words than rows.
  @Test(arguments: TestDatabase.available)
  func columnsWithTooFewValuesGetOthers(_ database: TestDatabase) async throws {
    let schema = """
      create table buckets (
        id integer primary key, name text not null, deleted_at timestamp);
      create unique index buckets_name on buckets (name) where deleted_at is null;
      """
    try await fill(database, schema, rows: 4500) { connection, report, _ in
      #expect(report.tables.map(\.rows) == [4500])
      let deleted = try await number(
        "select count(*) as n from buckets where deleted_at is not null", connection)
      #expect(deleted ?? 4500 < 450, "few rows are deleted")
    }
  }
}
