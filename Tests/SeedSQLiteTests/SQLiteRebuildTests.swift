@testable import SeedDatabase
import SeedSchema
import Testing

@Suite("Taking SQLite's indexes away")
struct SQLiteRebuildTests {
  private static let schema = #"""
    CREATE TABLE "a ""b""" (id INTEGER PRIMARY KEY, code TEXT UNIQUE, name TEXT, n INT);
    CREATE UNIQUE INDEX parent ON "a ""b""" (name);
    CREATE INDEX "odd ""name""" ON "a ""b""" (lower(name) COLLATE NOCASE DESC, n) WHERE n > 1 -- why
    ;
    CREATE UNIQUE INDEX free ON "a ""b""" (n);
    CREATE TABLE c (name TEXT REFERENCES "a ""b"""(name));
    INSERT INTO "a ""b""" VALUES (1, 'a', 'A', 5), (2, 'b', 'B', 6);
    ANALYZE;
    """#

  @Test("Indexes are recreated exactly; those that a foreign key needs stay")
  func recreatesDefinitionsExactly() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(Self.schema)
      func state() async throws -> [String] {
        try await connection.query(
          """
          SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema
          UNION ALL SELECT tbl || ' ' || coalesce(idx, '') || ' ' || stat FROM sqlite_stat1 ORDER BY 1
          """
        ).map { "\($0.values[0])" }
      }
      let before = try await state()
      let table = TableName("a \"b\"")
      let rebuild = try await connection.rebuild(of: [table])
      #expect(rebuild.items.map(\.name) == ["free", "odd \"name\""])
      #expect(rebuild.kept == [.init("parent", of: table, because: "a foreign key references it")])
      try await connection.begin()
      for sql in rebuild.removal { _ = try await connection.execute(SQLStatement(sql: sql)) }
      let without = try await state()
      #expect(without.count < before.count)
      for sql in rebuild.creation { _ = try await connection.execute(SQLStatement(sql: sql)) }
      try await connection.commit()
      let after = try await state()
      #expect(after == before)
    }
  }

  @Test("A trigger that may search the table stands in the way")
  func trigger() async throws {
    try await TestDatabase.sqlite.withConnection { connection in
      try await connection.executeScript(
        """
        CREATE TABLE t (id INTEGER PRIMARY KEY, n INT);
        CREATE INDEX t_n ON t (n);
        CREATE TRIGGER watch AFTER INSERT ON t BEGIN DELETE FROM t WHERE n = NEW.n - 100; END;
        """)
      let rebuild = try await connection.rebuild(of: [TableName("t")])
      #expect(rebuild.generalObstacle == "the trigger watch of t may query tables")
    }
  }
}
