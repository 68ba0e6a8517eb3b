import SeedDatabase
import SeedSchema
import Foundation
import Testing

@testable import SeedORM

/// Every kind of difference: made by SQL in one database, closed by a diff in another, and then
/// gone.
@Suite struct SchemaDiffTests {
  static let base = """
    CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL, code varchar(10));
    CREATE TABLE people (
      id integer PRIMARY KEY, name varchar(20) NOT NULL, age integer, nick text DEFAULT 'none',
      team_id integer, score integer NOT NULL DEFAULT 0, CHECK (age > 0));
    CREATE INDEX people_age ON people (age);
    CREATE UNIQUE INDEX people_name ON people (name);
    INSERT INTO teams VALUES (1, 'red', 'r');
    INSERT INTO people (id, name, age, nick, team_id, score) VALUES (1, 'ann', 30, 'a', 1, 5), (2, 'bob', 31, 'b', NULL, 6);
    """

  static let changes: [(sql: [TestDatabase: String], destroyed: [String])] = [
    (both("ALTER TABLE people ADD COLUMN email text"), []),
    (both("ALTER TABLE people ADD COLUMN level integer NOT NULL DEFAULT 3"), []),
    (
      both(
        "CREATE TABLE pets (id integer PRIMARY KEY, owner integer REFERENCES people (id) ON DELETE CASCADE)"
      ), []
    ),
    (both("DROP INDEX people_age; CREATE INDEX people_both ON people (age, score)"), []),
    (both("DROP INDEX people_name; CREATE UNIQUE INDEX team_name ON people (team_id, name)"), []),
    (both("ALTER TABLE people DROP COLUMN nick"), ["people.nick"]),
    (
      [
        .postgres:
          "ALTER TABLE people ALTER COLUMN score DROP NOT NULL, ALTER COLUMN score SET DEFAULT 7",
        .sqlite: rebuilt("score integer DEFAULT 7", "CHECK (age > 0)"),
      ], []
    ),
    (
      [
        .postgres:
          "ALTER TABLE people ADD CHECK (score < 1000), ADD FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE SET NULL",
        .sqlite: rebuilt(
          "score integer NOT NULL DEFAULT 0",
          "CHECK (age > 0), CHECK (score < 1000), FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE SET NULL"
        ),
      ], []
    ),
    (
      [
        .postgres: "ALTER TABLE people DROP CONSTRAINT people_age_check",
        .sqlite: rebuilt("score integer NOT NULL DEFAULT 0", nil),
      ], []
    ),
    (
      [
        .postgres:
          "ALTER TABLE people ALTER COLUMN score TYPE bigint, ALTER COLUMN name TYPE text, ALTER COLUMN age SET NOT NULL",
        .sqlite: rebuilt("score real NOT NULL DEFAULT 0", "CHECK (age > 0)"),
      ], []
    ),
    (
      [
        .postgres:
          "ALTER TABLE people DROP CONSTRAINT people_pkey; ALTER TABLE people ADD PRIMARY KEY (id, name)",
        .sqlite: rebuilt("score integer NOT NULL DEFAULT 0", "CHECK (age > 0), UNIQUE (id, name)"),
      ], []
    ),
  ]

  private static func both(_ sql: String) -> [TestDatabase: String] {
    [.sqlite: sql, .postgres: sql]
  }

  private static func rebuilt(_ score: String, _ constraints: String?) -> String {
    """
    CREATE TABLE other (
      id integer PRIMARY KEY, name varchar(20) NOT NULL, age integer, nick text DEFAULT 'none',
      team_id integer, \(score)\(constraints.map { ", \($0)" } ?? ""));
    INSERT INTO other SELECT * FROM people; DROP TABLE people; ALTER TABLE other RENAME TO people;
    CREATE INDEX people_age ON people (age); CREATE UNIQUE INDEX people_name ON people (name);
    """
  }

  @Test(arguments: TestDatabase.available, changes.indices)
  func aDifferenceIsClosed(_ kind: TestDatabase, _ number: Int) async throws {
    let (scripts, destroyed) = Self.changes[number]
    try await Self.closes(kind, base: Self.base, change: scripts[kind] ?? "", destroying: destroyed)
    { connection in
      let rows = try await connection.query("SELECT id, name FROM people ORDER BY id")
      #expect(rows.map(\.values) == [[.integer(1), .text("ann")], [.integer(2), .text("bob")]])
    }
  }

  /// The names of a table and its index are parts of strings and of a code block.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func keysOfTablesWithOddNamesAreDropped() async throws {
    let table = #""it's 100% $seedkit$""#
    try await Self.closes(
      .postgres,
      base: """
        CREATE TABLE \(table) (id integer PRIMARY KEY, name text NOT NULL);
        CREATE UNIQUE INDEX "by $seedkit$ 'name'" ON \(table) (name);
        """,
      change: """
        ALTER TABLE \(table) DROP CONSTRAINT "it's 100% $seedkit$_pkey", ADD PRIMARY KEY (id, name);
        DROP INDEX "by $seedkit$ 'name'";
        """)
  }

  /// A name may hold what ends a name, a string, code between dollars or a comment.
  @Test(arguments: TestDatabase.available)
  func namesAreData(_ kind: TestDatabase) async throws {
    let name = "a$seedkit$ %s '\u{600}\"\r\nDROP TABLE teams; --"
    let (table, key) = (name.quoted(by: "\""), "\"%I '\u{600}$seedkit$\"")
    let constraints =
      kind == .sqlite ? "" : ", CONSTRAINT \(key) PRIMARY KEY (id), CONSTRAINT \"'u\" UNIQUE (code)"
    let dropped =
      kind == .sqlite
      ? ""
      : "ALTER TABLE \(table) DROP CONSTRAINT \(key), DROP CONSTRAINT \"'u\", ADD UNIQUE (note);"
    try await Self.closes(
      kind,
      base: "CREATE TABLE teams (id integer); CREATE TABLE \(table) "
        + "(id integer, code text, note text, old text\(constraints));",
      change: "\(dropped) ALTER TABLE \(table) DROP COLUMN old", destroying: ["\(name).old"]
    ) { connection in
      let rows = try await connection.query("SELECT id FROM teams")
      #expect(rows.isEmpty)
    }
    var change = SchemaChange(TableName(name), "drop \(name)", ["SELECT '\(name)'"])
    change.isHeld = true
    let sql = SchemaDiff(changes: [change], notes: [name]).sql
    #expect(sql.split(whereSeparator: \.isNewline).allSatisfy { $0.hasPrefix("-- ") })
  }

  /// Makes a change in one database, and closes the difference in another.
  static func closes(
    _ kind: TestDatabase, base: String, change: String, destroying: [String] = [],
    _ check: (any DatabaseConnection) async throws -> Void = { _ in }
  ) async throws {
    try await kind.withConnection { old in
      try await old.executeScript(base)
      try await kind.withConnection { new in
        try await new.executeScript(base)
        try await new.executeScript(change)
        let desired = try await new.tables(in: nil)
        let described = try await DescribedTables(desired, definitions: new.tableDefinitions())
        let comparer = SchemaComparer(old)
        let held = try await comparer.diff(
          to: described, dropsOthers: true, destroying: [])
        #expect(Set(held.changes.filter(\.isHeld).map(\.name)) == Set(destroying), "\(held.sql)")
        let diff = try await comparer.diff(
          to: described, dropsOthers: true, destroying: Set(destroying))
        #expect(!diff.isEmpty)
        #expect(diff.notes.isEmpty, "\(diff.notes)")
        do {
          try await comparer.apply(diff)
        } catch {
          Issue.record("\(error) in:\n\(diff.sql)")
        }
        let rest = try await comparer.diff(
          to: described, dropsOthers: true, destroying: [])
        #expect(rest.isEmpty, "left after\n\(diff.sql)\nis\n\(rest.sql)")
        try await check(old)
      }
    }
  }

  struct Member: Model {
    var id = 0
    var name: String
    var email: String?
    var teamID: Int?
    static let table = Table(
      "members", Self.init,
      Field("id", \Self.id, .primaryKey, .generated),
      Field("name", \Self.name, .length(...40), .unique),
      Field("email", \Self.email, .index),
      Field("team_id", \Self.teamID, .references(Team.self)))
  }

  struct Team: Model {
    var id = 0
    var name: String
    static let table = Table(
      "teams", Self.init, Field("id", \Self.id, .primaryKey, .generated),
      Field("name", \Self.name))
  }

  @Test(arguments: TestDatabase.available)
  func modelsAreCompared(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let first = try await db.schemaDiff(for: Member.self, Team.self)
      #expect(first.changes.allSatisfy { $0.risk == .safe })
      try await db.apply(first)
      let second = try await db.schemaDiff(for: Member.self, Team.self)
      #expect(second.isEmpty, "\(second.sql)")
      try await db.executeScript(
        """
        DROP INDEX members_email_idx;
        ALTER TABLE members ADD COLUMN legacy text;
        INSERT INTO members (name, legacy) VALUES ('ann', 'kept')
        """)
      let third = try await db.schemaDiff(for: Member.self, Team.self)
      #expect(third.changes.map(\.isHeld) == [false, true])
      #expect(third.sql.contains("-- ALTER TABLE \"members\" DROP COLUMN \"legacy\";"))
      try await db.apply(third)
      let kept = try await db.query("SELECT legacy FROM members")
      #expect(kept.first?["legacy"] == .text("kept"))
      try await db.apply(
        try await db.schemaDiff(for: Member.self, Team.self, destroying: ["members.legacy"]))
      let last = try await db.schemaDiff(for: Member.self, Team.self)
      #expect(last.isEmpty, "\(last.sql)")
      let count = try await Member.all.count(in: db)
      #expect(count == 1)
    }
  }

  @Test func aRebuildKeepsWhatADescriptionDoesNotHave() async throws {
    let base = """
      CREATE TABLE notes (
        id INTEGER PRIMARY KEY AUTOINCREMENT, -- numbered
        title TEXT COLLATE NOCASE NOT NULL ON CONFLICT IGNORE, extra TEXT, parent INT REFERENCES notes (id));
      CREATE TABLE log (what TEXT);
      CREATE INDEX by_title ON notes (title COLLATE RTRIM DESC);
      CREATE VIEW titles AS SELECT title FROM notes;
      CREATE VIEW upper_titles AS SELECT upper(title) AS t FROM titles;
      CREATE TRIGGER on_note AFTER INSERT ON notes BEGIN INSERT INTO log VALUES (new.title); END;
      CREATE TRIGGER on_log AFTER DELETE ON log BEGIN DELETE FROM notes WHERE title = old.what; END;
      INSERT INTO notes (id, title) VALUES (7, 'one'), (100, 'two'); DELETE FROM notes WHERE id = 100;
      """
    let change = """
      PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;
      CREATE TABLE n2 (
        id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT COLLATE NOCASE NOT NULL, extra TEXT NOT NULL DEFAULT 'x',
        parent INT REFERENCES notes (id));
      DROP TABLE notes; ALTER TABLE n2 RENAME TO notes;
      CREATE INDEX by_title ON notes (title COLLATE RTRIM DESC);
      """
    try await Self.closes(
      .sqlite,
      base: base.replacing(
        "INSERT INTO notes (id, title)", with: "INSERT INTO notes (id, title, extra)"
      ).replacing("(7, 'one'), (100, 'two')", with: "(7, 'one', 'e'), (100, 'two', 'e')"),
      change: change
    ) { connection in
      let sql = try await connection.query(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
      let names = Set(sql.compactMap { $0["name"]?.stringValue })
      #expect(names.isSuperset(of: ["by_title", "titles", "upper_titles", "on_note", "on_log"]))
      let notes = sql.first { $0["name"] == .text("notes") }?["sql"]?.stringValue ?? ""
      #expect(notes.contains("AUTOINCREMENT") && notes.contains("ON CONFLICT IGNORE"))
      _ = try await connection.execute("INSERT INTO notes (title) VALUES ('three')")
      let last = try await connection.query("SELECT max(id) AS id FROM notes")
      #expect(last.first?["id"] == .integer(101))
      let logged = try await connection.query("SELECT count(*) AS n FROM log WHERE what = 'three'")
      #expect(logged.first?["n"] == .integer(1))
    }
  }

  @Test func anEnumGetsValues() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    try await Self.closes(
      .postgres,
      base:
        "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE a (m mood DEFAULT 'ok'); CREATE TABLE b (m mood)",
      change: "ALTER TYPE mood ADD VALUE 'glad'; ALTER TYPE mood ADD VALUE 'angry' BEFORE 'sad'")
  }
}
