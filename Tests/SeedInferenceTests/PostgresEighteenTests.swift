@testable import SeedDatabase
import SeedORM
@testable import SeedInference
import Testing

/// What PostgreSQL 18 brought. Older servers lack it, so there nothing is tested.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct PostgresEighteenTests {
  /// Fills a schema, in which each table must get 40 rows.
  private func fill(_ schema: String, _ body: (TestRun) async throws -> Void) async throws {
    var isThere = false
    try await TestDatabase.postgres.with("") { run in
      isThere =
        try await run.number("SELECT current_setting('server_version_num')::bigint") >= 180_000
    }
    guard isThere else { return }
    try await TestDatabase.postgres.fill(schema) { run, report in
      #expect(report.seededCount == report.tables.count, "\(report.tables)")
      try await body(run)
    }
  }

  @Test func defaultsOfVersion7() async throws {
    try await fill(
      "CREATE TABLE a (id uuid PRIMARY KEY DEFAULT uuidv7(), other uuid NOT NULL DEFAULT uuidv4())"
    ) { run in
      let found = try await run.rows(
        "SELECT DISTINCT uuid_extract_version(id), uuid_extract_version(other) FROM a")
      #expect(found == [["7", "4"]])
    }
  }

  @Test func virtualColumns() async throws {
    try await fill(
      """
      CREATE TABLE a (id int PRIMARY KEY, net numeric(10, 2) NOT NULL,
        gross numeric GENERATED ALWAYS AS (net * 2) VIRTUAL, CHECK (gross < 100))
      """
    ) { run in
      let count = try await run.number(
        "SELECT count(*) FROM a WHERE gross = net * 2")
      #expect(count == 40)
    }
  }

  @Test func periods() async throws {
    try await fill(
      """
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE TABLE rooms (id int, during daterange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
      CREATE TABLE bookings (id int PRIMARY KEY, room int NOT NULL, during daterange NOT NULL,
        FOREIGN KEY (room, PERIOD during) REFERENCES rooms (id, PERIOD during))
      """
    ) { run in
      let count = try await run.number(
        "SELECT count(*) FROM bookings b JOIN rooms r ON r.id = b.room AND r.during @> b.during")
      #expect(count == 40)
    }
  }

  @Test func rulesThatAreNotEnforced() async throws {
    try await fill(
      """
      CREATE TABLE a (id int PRIMARY KEY);
      CREATE TABLE b (id int PRIMARY KEY, a_id int NOT NULL REFERENCES a NOT ENFORCED,
        v int NOT NULL CONSTRAINT never CHECK (v > 10 AND v < 5) NOT ENFORCED);
      CREATE TABLE c (id int PRIMARY KEY, a int, b text, UNIQUE NULLS NOT DISTINCT (a, b))
      """
    ) { run in
      for table in ["a", "b", "c"] {
        let count = try await run.number(
          "SELECT count(*) FROM \(table)")
        #expect(count == 40)
      }
    }
  }
}
