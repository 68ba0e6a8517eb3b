import SeedDatabase
import SeedSchema
import Testing

@testable import SeedORM

/// What is dropped with a computed column comes back with it.
@Suite(.enabled(if: TestDatabase.available.contains(.postgres), "needs PostgreSQL"))
struct ComputedColumnDiffTests {
  private static let base = """
    CREATE TYPE mood AS ENUM ('sad', 'ok');
    CREATE TABLE shops (
      id integer PRIMARY KEY, net integer NOT NULL, mood mood NOT NULL DEFAULT 'ok',
      gross integer GENERATED ALWAYS AS (net * 2) STORED NOT NULL,
      code integer GENERATED ALWAYS AS (net + 1) STORED UNIQUE,
      is_sad boolean GENERATED ALWAYS AS (mood = 'sad') STORED,
      CHECK (gross > 0), CHECK (gross >= net), EXCLUDE USING btree (gross WITH =));
    CREATE INDEX shops_gross ON shops (gross);
    CREATE INDEX shops_net ON shops (net) WHERE gross > 5;
    CREATE UNIQUE INDEX shops_sum ON shops ((gross + id));
    COMMENT ON COLUMN shops.gross IS 'with tax';
    CREATE TABLE parts (
      id integer PRIMARY KEY, shop_code integer REFERENCES shops (code) ON DELETE CASCADE,
      shop integer GENERATED ALWAYS AS (id % 10) STORED REFERENCES shops (id));
    CREATE TABLE keyed (a integer, k integer GENERATED ALWAYS AS (a + 1) STORED PRIMARY KEY);
    CREATE TABLE uses (k integer REFERENCES keyed (k));
    INSERT INTO shops VALUES (1, 10), (2, 20); INSERT INTO parts VALUES (11, 11), (12, 21);
    INSERT INTO keyed VALUES (1); INSERT INTO uses VALUES (2);
    """

  private static let grossIndexes = """
    CREATE INDEX shops_gross ON shops (gross);
    CREATE INDEX shops_net ON shops (net) WHERE gross > 5;
    CREATE UNIQUE INDEX shops_sum ON shops ((gross + id));
    ALTER TABLE shops ADD CHECK (gross > 0), ADD CHECK (gross >= net), ADD EXCLUDE USING btree (gross WITH =);
    """

  static let changes: [(sql: String, destroyed: [String], gross: [Int64])] = [
    (
      """
      ALTER TABLE shops DROP COLUMN gross CASCADE;
      ALTER TABLE shops ADD COLUMN gross integer GENERATED ALWAYS AS (net * 3) STORED NOT NULL;
      \(grossIndexes)
      """, [], [30, 60]
    ),
    (
      """
      ALTER TABLE shops DROP COLUMN code CASCADE;
      ALTER TABLE shops ADD COLUMN code integer GENERATED ALWAYS AS (1 + net) STORED UNIQUE;
      ALTER TABLE parts ADD FOREIGN KEY (shop_code) REFERENCES shops (code) ON DELETE CASCADE;
      """, [], [20, 40]
    ),
    (
      """
      ALTER TABLE parts DROP COLUMN shop;
      ALTER TABLE parts ADD COLUMN shop integer GENERATED ALWAYS AS (mod(id, 10)) STORED REFERENCES shops (id);
      """, [], [20, 40]
    ),
    (
      """
      ALTER TABLE keyed DROP COLUMN k CASCADE;
      ALTER TABLE keyed ADD COLUMN k integer GENERATED ALWAYS AS (1 + a) STORED PRIMARY KEY;
      ALTER TABLE uses ADD FOREIGN KEY (k) REFERENCES keyed (k);
      """, [], [20, 40]
    ),
    // The columns that the computed ones are computed from.
    (
      """
      ALTER TABLE shops DROP COLUMN gross CASCADE, DROP COLUMN code CASCADE, ALTER COLUMN net TYPE bigint;
      ALTER TABLE shops ADD COLUMN gross integer GENERATED ALWAYS AS (net * 2) STORED NOT NULL,
        ADD COLUMN code integer GENERATED ALWAYS AS (net + 1) STORED UNIQUE,
        ADD COLUMN half bigint GENERATED ALWAYS AS (net / 2) STORED;
      ALTER TABLE parts ADD FOREIGN KEY (shop_code) REFERENCES shops (code) ON DELETE CASCADE;
      \(grossIndexes)
      """, [], [20, 40]
    ),
    (
      """
      ALTER TABLE shops DROP COLUMN gross CASCADE, DROP COLUMN code CASCADE, ALTER COLUMN net TYPE bigint;
      ALTER TABLE shops ADD COLUMN gross integer GENERATED ALWAYS AS (net * 2) STORED NOT NULL;
      \(grossIndexes)
      """, ["shops.code"], [20, 40]
    ),
    ("ALTER TYPE mood ADD VALUE 'glad'", [], [20, 40]),
    // Another type loses nothing, as the values are computed again.
    (
      """
      ALTER TABLE shops DROP COLUMN is_sad;
      ALTER TABLE shops ADD COLUMN is_sad integer GENERATED ALWAYS AS (CASE mood WHEN 'sad' THEN 1 END) STORED;
      """, [], [20, 40]
    ),
    // Values of a column that is computed no more stay.
    ("ALTER TABLE shops ALTER COLUMN gross DROP EXPRESSION", [], [20, 40]),
    (
      "ALTER TABLE shops ALTER COLUMN gross DROP EXPRESSION, ALTER COLUMN gross TYPE bigint, ALTER COLUMN gross SET DEFAULT 7",
      [], [20, 40]
    ),
    (
      """
      ALTER TABLE uses DROP COLUMN k;
      ALTER TABLE uses ADD COLUMN k integer GENERATED ALWAYS AS (2) STORED REFERENCES keyed (k);
      """, ["uses.k"], [20, 40]
    ),
  ]

  @Test(arguments: changes.indices)
  func whatDependsOnAColumnComesBack(_ number: Int) async throws {
    let (change, destroyed, gross) = Self.changes[number]
    try await SchemaDiffTests.closes(
      .postgres, base: Self.base, change: change, destroying: destroyed
    ) { connection in
      let rows = try await connection.query(
        """
        SELECT gross, col_description('shops'::regclass, attnum) AS comment
        FROM shops, pg_attribute WHERE attrelid = 'shops'::regclass AND attname = 'gross' ORDER BY id
        """)
      #expect(rows.map { $0["gross"] } == gross.map { .integer($0) })
      #expect(rows.allSatisfy { $0["comment"] == .text("with tax") })
    }
  }

  struct Shop: Model, Codable {
    var id = 0
    var name: String
    static let table = define("commented")
  }

  @Test(arguments: TestDatabase.available)
  func commentsAreNoDifference(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.createTables(Shop.self)
      switch kind {
      case .postgres:
        try await db.executeScript("COMMENT ON COLUMN commented.name IS 'the name'")
      case .sqlite:
        let rows = try await db.query("SELECT sql FROM sqlite_schema WHERE name = 'commented'")
        let sql = try #require(rows.first?["sql"]?.stringValue)
        try await db.executeScript("DROP TABLE commented; \(sql.dropLast()) -- the name\n)")
      }
      let diff = try await db.schemaDiff(for: Shop.self)
      #expect(diff.isEmpty, "\(diff.sql)")
    }
  }
}
