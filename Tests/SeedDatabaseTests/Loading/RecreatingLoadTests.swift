import SeedDatabase
import SeedSchema
import Testing

/// Loads that drop the indexes of an empty table and recreate them.
@Suite struct RecreatingLoadTests {
  private static let request = LoadRequest(
    table: TableSchema(TableName("t"), fields: []), columns: ["a", "b", "c"])

  private static let schema = """
    create table t (id integer primary key, a int unique, b int, c int);
    create unique index "by b" on t (b desc) where b >= 0;
    create index by_c on t (c);
    create unique index parent_key on t (c, b);
    create table child (b int, c int, foreign key (c, b) references t (c, b));
    """

  /// 25,000 rows, whose last `b` is that of another row if `duplicate`.
  private func batches(duplicate: Bool = false) -> ListedBatches {
    ListedBatches(count: 5) { batch in
      let start = Int64(batch * 5_000)
      var numbers = Array(start..<(start + 5_000))
      let unique = numbers
      if duplicate, batch == 4 { numbers[4_999] = 7 }
      return ColumnBatch([
        Column(.integers(unique)), Column(.integers(numbers)), Column(.integers(unique)),
      ])
    }
  }

  /// Runs `body` in a database with ``schema`` and the SQL of `addition`.
  private func with(
    _ addition: String = "",
    _ body: (any DatabaseConnection, QueryMonitor) async throws -> Void
  ) async throws {
    let monitor = QueryMonitor()
    try await TestDatabase.sqlite.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(Self.schema + addition)
      try await body(connection, monitor)
    }
  }

  private func dropped(_ monitor: QueryMonitor) -> Int {
    monitor.report.statements.count { $0.statement.hasPrefix("DROP INDEX") }
  }

  @Test func indexesOfAnEmptyTableAreRecreatedAfterManyRows() async throws {
    try await with { connection, monitor in
      let before = try await connection.rebuild(of: [TableName("t")])
      let rows = try await connection.loadRecreatingIndexes(Self.request, from: batches()).rows
      #expect(rows == 25_000)
      #expect(dropped(monitor) == 2)
      #expect(try await connection.rebuild(of: [TableName("t")]) == before)
      let check = try await connection.query("PRAGMA integrity_check")
      #expect(check.map(\.values) == [[.text("ok")]])
      #expect(await !connection.isInTransaction)
    }
  }

  @Test func aRowThatAnIndexRejectsLeavesNothingBehind() async throws {
    try await with { connection, _ in
      let before = try await connection.rebuild(of: [TableName("t")])
      try await connection.begin()
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.loadRecreatingIndexes(Self.request, from: batches(duplicate: true))
      }
      #expect(error?.code == .uniqueViolation)
      #expect(error?.constraint == "by b" || error?.columns == ["b"])
      try await connection.commit()
      #expect(try await connection.count("t") == 0)
      #expect(try await connection.rebuild(of: [TableName("t")]) == before)
    }
  }

  @Test(arguments: [
    "create trigger log after insert on t when new.a < 0 begin delete from child; end;",
    "create temp trigger log after insert on main.t when new.a < 0 begin delete from child; end;",
    "create temp table t (id integer primary key, a int, b int, c int);",
    "insert into t values (-1, -1, -1, -1);",
  ])
  func indexesAreKeptIfDroppingThemIsUnsafeOrSlower(_ addition: String) async throws {
    try await with(addition) { connection, monitor in
      _ = try await connection.loadRecreatingIndexes(Self.request, from: batches())
      #expect(dropped(monitor) == 0)
    }
  }

  @Test func statisticsOfIndexesAreKept() async throws {
    try await with("insert into t values (-1, -1, -1, -1); analyze; delete from t;") {
      connection, _ in
      let statement: SQLStatement = "select idx from sqlite_stat1 where tbl = 't' order by idx"
      let before = try await connection.query(statement).map(\.values)
      _ = try await connection.loadRecreatingIndexes(Self.request, from: batches())
      #expect(try await connection.query(statement).map(\.values) == before)
    }
  }

  @Test func aPlainLoadKeepsIndexes() async throws {
    try await with { connection, monitor in
      _ = try await connection.load(Self.request, from: batches())
      #expect(dropped(monitor) == 0)
    }
  }

  /// PostgreSQL would lock the table.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aDatabaseWithConcurrentWritersKeepsIndexes() async throws {
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { connection in
      try await connection.executeScript(
        "create table t (a int, b int, c int); create index by_c on t (c)")
      _ = try await connection.loadRecreatingIndexes(Self.request, from: batches())
      #expect(dropped(monitor) == 0)
    }
  }
}
