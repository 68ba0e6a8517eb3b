@testable import SeedDatabase
import SeedORM
@testable import SeedSQLite
@testable import SeedSchema
import Foundation
import Testing

/// What is SQLite's own.
@Suite struct SQLiteConnectionTests {
  private func withConnection(
    _ body: (any DatabaseConnection) async throws -> Void
  ) async throws {
    try await TestDatabase.sqlite.withConnection { try await body($0) }
  }

  @Test func textMayHoldNUL() async throws {
    try await withConnection { connection in
      try await connection.executeScript("create table t (a text)")
      _ = try await connection.execute("insert into t values (\("a\0b"))")
      _ = try await connection.load("t", ["a"], [ColumnBatch([.texts(["\0", "c\0"])])])
      let rows = try await connection.query("select a from t order by rowid")
      #expect(rows.map(\.values) == [[.text("a\0b")], [.text("\0")], [.text("c\0")]])
    }
  }

  @Test func datesAreBoundAsTheyAreDescribed() async throws {
    let instants = [0, -1, 1_748_781_296_500_000, 253_402_300_799_999_999, -62_135_596_800_000_000]
      .map { Timestamp(microseconds: $0) }
    try await withConnection { connection in
      for instant in instants {
        let rows = try await connection.query(
          "select \(instant), \(instant.date), \(instant.time), typeof(\(instant))")
        #expect(
          rows.first?.values == [
            .text(instant.description), .text(instant.date.description),
            .text(instant.time.description), .text("text"),
          ])
      }
    }
  }

  /// The latest statement, older ones, evicted ones, and one that is already running.
  @Test func preparedStatementsAreFoundAgain() async throws {
    try await withConnection { connection in
      for number in [1, 1, 2, 1] + Array(1...150) + [150, 149, 1, 1] {
        let rows = try await connection.query(SQLStatement(sql: "select \(number)"))
        #expect(rows.map(\.values) == [[.integer(Int64(number))]])
      }
      try await connection.begin()
      let cursors = [
        try await connection.openCursor("values (1), (2), (3)"),
        try await connection.openCursor("values (1), (2), (3)"),
      ]
      for cursor in cursors + cursors {
        #expect(try await connection.fetch(1, from: cursor).count == 1)
      }
      for cursor in cursors { try await connection.closeCursor(cursor) }
      #expect(try await connection.query("values (1), (2), (3)").count == 3)
      try await connection.rollback()
    }
  }

  @Test func secondStatementsFail() async throws {
    try await withConnection { connection in
      try await connection.executeScript("create table t (a); -- one\n;; create table u (a);")
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.execute("insert into t values (1); drop table u")
      }
      #expect(error?.code == .syntax)
      #expect(try await connection.count("t") == 0)
      #expect(try await connection.execute("insert into t values (1); -- and no more\n ;") == 1)
      for blank in ["", " -- nothing", ";"] {
        await #expect(throws: DatabaseError.self) {
          try await connection.execute(SQLStatement(sql: blank))
        }
      }
      await #expect(throws: DatabaseError.self) {
        try await connection.execute("insert into t values ('a\0b')")
      }
    }
  }

  @Test func errorsExplainTheProblemWithoutValues() async throws {
    try await withConnection { connection in
      try await connection.executeScript(
        """
        create table p (id integer primary key);
        create table t (a text not null, b int, p references p, constraint low check (b < 9));
        create unique index u on t (a, b);
        create unique index x on t (lower(a));
        insert into t values ('hunter2', 1, null);
        """)
      func failure(_ sql: String) async -> DatabaseError? {
        await #expect(throws: DatabaseError.self) {
          try await connection.execute(SQLStatement(sql: sql))
        }
      }
      let unique = await failure("insert into t values ('hunter2', 1, null)")
      #expect(unique?.code == .uniqueViolation)
      #expect(unique?.constraint == "x" || unique?.columns == ["a", "b"])
      #expect(unique?.description.contains("hunter2") == false)
      let null = await failure("insert into t (b) values (1)")
      #expect(null?.code == .notNullViolation)
      #expect(null?.table == "t" && null?.columns == ["a"])
      let check = await failure("insert into t values ('b', 9, null)")
      #expect(check?.code == .checkViolation)
      #expect(check?.constraint == "low")
      for (sql, code) in [
        ("insert into t values ('c', 1, 7)", DatabaseError.Code.foreignKeyViolation),
        ("select * from missing", .undefinedTable), ("select missing from t", .undefinedColumn),
        ("create table t (a)", .alreadyExists), ("selec 1", .syntax),
      ] {
        let error = await failure(sql)
        #expect(error?.code == code)
      }
      let near = await failure("select 1 'hunter2' 'hunter3'")
      #expect(near?.code == .syntax)
      #expect(near?.description.contains("hunter") == false)
      #expect(near?.detail?.contains("hunter") == true)
    }
  }

  @Test func rowsThatChangedAreCounted() async throws {
    try await withConnection { connection in
      let created = try await connection.execute("create table t (a)")
      #expect(created == 0)
      #expect(try await connection.execute("insert into t values (1), (2), (3)") == 3)
      #expect(try await connection.execute("create table u (a)") == 0)
      #expect(try await connection.execute("select * from t") == 0)
      #expect(try await connection.execute("update t set a = 1 where a > 1") == 2)
      #expect(try await connection.execute("delete from t") == 3)
      #expect(try await connection.execute("delete from t") == 0)
    }
  }

  @Test func anotherConnectionsLockIsReported() async throws {
    try await TestDatabase.sqlite.withURL { url in
      let one = try await url.connect()
      let two = try await url.connect()
      try await two.executeScript("PRAGMA busy_timeout = 10")
      try await one.executeScript("create table t (a)")
      try await one.begin()
      let error = await #expect(throws: DatabaseError.self) { try await two.begin() }
      #expect(error?.code == .busy)
      #expect(error?.code.isTransient == true)
      #expect(await !two.isInTransaction)
      await one.close()
      try await two.begin()
      await two.close()
    }
  }

  @Test func aRunningStatementCanBeInterrupted() async throws {
    try await withConnection { connection in
      async let result = connection.query(
        "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n")
      // The statement may not have begun when the first call comes.
      let interrupter = Task {
        while !Task.isCancelled {
          connection.interrupt()
          try await Task.sleep(for: .milliseconds(1))
        }
      }
      defer { interrupter.cancel() }
      do {
        _ = try await result
        Issue.record("the statement came to an end")
      } catch let error as DatabaseError {
        #expect(error.code == .interrupted)
      }
    }
  }

  @Test func closedConnectionsFail() async throws {
    try await withConnection { connection in
      try await connection.begin()
      try await connection.executeScript("create table t (a)")
      await connection.close()
      await connection.close()
      connection.interrupt()
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.query("select 1")
      }
      #expect(error?.code == .connection)
      #expect(await !connection.isInTransaction)
      try await connection.rollback()
    }
  }

  @Test func filesThatCantBeOpenedAreNamed() async throws {
    try await TestDatabase.sqlite.withURL { url in
      guard case .sqlite(let path, _) = url.target else { return }
      for mode in [SQLiteMode.readOnly, .readWrite] {
        let error = await #expect(throws: DatabaseError.self) {
          _ = try await SQLiteConnection.open(path: path, mode: mode)
        }
        #expect(error?.code == .connection)
        #expect(error?.message.contains(path) == true)
      }
      try Data(repeating: 65, count: 4096).write(to: URL(fileURLWithPath: path))
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await SQLiteConnection.open(path: path)
      }
      #expect(error?.code == .corrupt)
    }
  }

  @Test func writingToAReadOnlyFileFails() async throws {
    try await TestDatabase.sqlite.withURL { url in
      guard case .sqlite(let path, _) = url.target else { return }
      let writer = try await url.connect()
      try await writer.executeScript("create table t (a)")
      await writer.close()
      let reader = try await SQLiteConnection.open(path: path, mode: .readOnly)
      try await reader.begin()
      let error = await #expect(throws: DatabaseError.self) {
        try await reader.execute("insert into t values (1)")
      }
      #expect(error?.code == .readOnly)
      #expect(error?.message.contains("read-only") == true)
      try await reader.rollback()
      let outside = await #expect(throws: DatabaseError.self) {
        try await reader.execute("insert into t values (1)")
      }
      #expect(outside?.message.contains("`mode=ro`") == true)
      await reader.close()
    }
  }

  @Test func anImmutableFileIsReadAlone() async throws {
    try await TestDatabase.sqlite.withURL { url in
      guard case .sqlite(let path, _) = url.target else { return }
      let odd = path + "?%#.db"
      let writer = try await SQLiteConnection.open(path: odd)
      _ = try await writer.query("pragma journal_mode = wal")
      try await writer.executeScript("create table t (a); insert into t values (7)")
      await writer.close()
      let reader = try await SQLiteConnection.open(path: odd, mode: .immutable)
      let rows = try await reader.query("select a from t")
      #expect(rows.map(\.values) == [[.integer(7)]])
      // A usual reader would have made them.
      for ending in ["-wal", "-shm"] {
        #expect(!FileManager.default.fileExists(atPath: odd + ending))
      }
      let error = await #expect(throws: DatabaseError.self) {
        try await reader.execute("insert into t values (1)")
      }
      #expect(error?.code == .readOnly)
      #expect(error?.message.contains("`immutable=1`") == true)
      await reader.close()
    }
  }

  @Test func truncatingResetsSequences() async throws {
    try await withConnection { connection in
      try await connection.executeScript("create table a (id integer primary key, x)")
      let plain = try await connection.tables(in: nil)
      for statement in connection.dialect.truncateStatements(for: plain) {
        _ = try await connection.execute(statement)
      }
      try await connection.executeScript(
        """
        create table b (id integer primary key autoincrement, x);
        insert into a values (7, 1); insert into b values (7, 1);
        """)
      let tables = try await connection.tables(in: nil)
      for statement in connection.dialect.truncateStatements(for: tables) {
        _ = try await connection.execute(statement)
      }
      _ = try await connection.execute("insert into a (x) values (1)")
      _ = try await connection.execute("insert into b (x) values (1)")
      #expect(try await connection.query("select id from a").map(\.values) == [[.integer(1)]])
      #expect(try await connection.query("select id from b").map(\.values) == [[.integer(1)]])
    }
  }

  @Test func contradictorySchemasFail() {
    let id = FieldSchema("id", .integer(), generation: .identity)
    for table in [
      TableSchema(TableName("t"), fields: []),
      TableSchema(TableName("t"), fields: [id, FieldSchema("ID", .text)], primaryKey: ["id"]),
      TableSchema(TableName("t"), fields: [id]),
      TableSchema(TableName("t"), fields: [id], primaryKey: ["missing"]),
      TableSchema(TableName("t\0"), fields: [id], primaryKey: ["id"]),
    ] {
      let error = #expect(throws: DatabaseError.self) {
        try SQLiteDialect().createStatements(for: table)
      }
      #expect(error?.code == .invalidSchema)
    }
  }
}
