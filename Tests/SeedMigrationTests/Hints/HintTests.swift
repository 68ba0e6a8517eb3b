import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

@Suite struct HintTests {
  private static let script = """
    CREATE TABLE authors (id integer PRIMARY KEY, name text);
    CREATE TABLE books (
      id integer PRIMARY KEY, author_id integer REFERENCES authors (id), title text, year integer);
    CREATE INDEX books_year ON books (year);
    """

  private func filled(_ kind: TestDatabase, _ db: Database) async throws {
    try await db.executeScript(Self.script)
    let numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000)"
    try await db.executeScript(
      """
      INSERT INTO authors \(numbers) SELECT i, 'a' || i FROM n WHERE i <= 100;
      INSERT INTO books \(numbers) SELECT i, i % 100 + 1, 't' || i, i % 50 FROM n;
      ANALYZE;
      """)
  }

  @Test(arguments: TestDatabase.available)
  func eachKindIsFoundAndGoneAfterItsStatement(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withDatabase(monitor: monitor) { db in
      try await self.filled(kind, db)
      func work() async throws {
        monitor.reset()
        for number in 1...120 {
          _ = try await db.query("SELECT * FROM books WHERE title = \("t\(number)")")
        }
        try await monitor.track("page") {
          for number in 1...12 {
            _ = try await db.query("SELECT * FROM books WHERE author_id = \(Int64(number))")
          }
        }
      }
      try await work()
      let hints = try await monitor.hints(in: db)
      let byKind = Dictionary(grouping: hints, by: \.kind)
      #expect(
        Set(byKind.keys) == [.sequentialScan, .repeatedQuery, .unindexedForeignKey, .unusedIndex])
      #expect(byKind[.sequentialScan]?.contains { $0.statement.contains("title") } == true)
      #expect(byKind[.repeatedQuery]?.first?.message.contains("author_id") == true)
      #expect(byKind[.unindexedForeignKey]?.first?.statement.contains("author_id") == true)
      #expect(byKind[.unusedIndex]?.first?.message.contains("books_year") == true)
      #expect(hints.allSatisfy { !$0.evidence.isEmpty && !$0.statement.isEmpty })

      let useful = hints.filter { $0.kind != .repeatedQuery }
      for statement in Set(useful.map(\.statement)) {
        _ = try await db.execute(SQLStatement(sql: statement))
      }
      try await work()
      let rest = try await db.hints()
      #expect(Set(rest.map(\.kind)) == [.repeatedQuery])
    }
  }

  @Test(arguments: TestDatabase.available)
  func wrongEstimatesAreFound(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withDatabase(monitor: monitor) { db in
      try await db.executeScript(
        "CREATE TABLE t (id integer PRIMARY KEY, kind integer); CREATE INDEX t_kind ON t (kind); INSERT INTO t VALUES (0, 0); ANALYZE"
      )
      try await db.executeScript(
        "INSERT INTO t WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) SELECT i, 7 FROM n"
      )
      if kind == .postgres {
        // The server estimates by the pages of the table, so the distribution is what is wrong.
        try await db.executeScript(
          "UPDATE pg_statistic SET stadistinct = -1 WHERE starelid = 't'::regclass")
      }
      monitor.reset()
      for _ in 0..<12 { _ = try await db.query("SELECT id FROM t WHERE kind = \(7)") }
      let hints = try await db.hints().filter { $0.kind == .misestimate }
      #expect(hints.count == 1)
      #expect(hints.first?.statement == "ANALYZE \"t\"")
      try await db.executeScript("ANALYZE t")
      let rest = try await db.hints().filter { $0.kind == .misestimate }
      #expect(rest.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available)
  func whatIsFastGetsNoHint(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withDatabase(monitor: monitor) { db in
      try await self.filled(kind, db)
      _ = try await db.execute("CREATE INDEX by_author ON books (author_id)")
      monitor.reset()
      for number in 1...30 {
        _ = try await db.query("SELECT * FROM authors WHERE name = \("a\(number)")")
        _ = try await db.query("SELECT * FROM books WHERE author_id = \(Int64(number))")
        _ = try await db.query("SELECT * FROM books WHERE id = \(Int64(number))")
      }
      _ = try await db.query("SELECT * FROM books")
      _ = try await db.query("SELECT count(*) FROM books WHERE title > \("t5")")
      _ = try await db.query("SELECT * FROM books WHERE title = 'x' OR year = 3 LIMIT 1")
      let hints = try await db.hints()
      #expect(hints.isEmpty, "\(hints)")
    }
  }

  /// The example of this repository, on which no hint is right.
  @Test(arguments: TestDatabase.available)
  func theShopNeedsNothing(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      try await TestFolder.with([:]) { folder in
        let result = try await folder.seed([
          "run", "shop", "--directory", RepositoryFiles.root.path, "--database", url.secretText,
          "--hints", "--json",
        ])
        #expect(result.code == 0, "\(result.error)")
        let report = try #require(try result.json() as? [String: Any])
        let hints = try #require(report["hints"] as? [Any])
        #expect(hints.isEmpty, "\(hints)")
      }
      let monitor = QueryMonitor()
      let db = try await Database.open(url, pool: PoolConfiguration().patient, monitor: monitor)
      // What a shop asks for.
      for number in 1...120 {
        let id = Int64(number)
        _ = try await db.query("SELECT * FROM users WHERE id = \(id)")
        _ = try await db.query("SELECT * FROM orders WHERE user_id = \(id) ORDER BY placed_at DESC")
        _ = try await db.query(
          "SELECT * FROM order_items JOIN products ON products.id = product_id WHERE order_id = \(id)"
        )
        _ = try await db.query("SELECT * FROM products WHERE category_id = \(id) LIMIT 20")
        _ = try await db.query("SELECT count(*) FROM reviews WHERE product_id = \(id)")
        _ = try await db.query("SELECT * FROM order_items WHERE product_id = \(id)")
      }
      let hints = try await db.hints()
      await db.close()
      #expect(hints.isEmpty, "\(hints)")
    }
  }
}
