import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

@Suite struct MigrationTests {
  static let steps = [
    Migration(
      "001 people",
      sql:
        "CREATE TABLE people (id integer PRIMARY KEY, name text); INSERT INTO people VALUES (1, 'ann');",
      down: "DROP TABLE people"),
    Migration(
      "002 pets",
      sql: "CREATE TABLE pets (id integer PRIMARY KEY, owner integer REFERENCES people (id))",
      down: "DROP TABLE pets"),
    Migration("003 users") { tx in
      try await tx.createTables(User.self)
      try await User(username: "first").create(in: tx)
    } down: { tx in
      try await tx.dropTables(User.self)
    },
  ]

  private func names(_ db: Database) async throws -> Set<String> {
    Set(try await db.tables().map(\.name.name)).subtracting(["seedkit_migrations"])
  }

  @Test(arguments: TestDatabase.available)
  func eachIsAppliedOnceInOrder(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let first = try await db.migrate(Self.steps, to: "002 pets")
      #expect(first == ["001 people", "002 pets"])
      let second = try await db.migrate(Self.steps)
      #expect(second == ["003 users"])
      let third = try await db.migrate(Self.steps)
      #expect(third.isEmpty)
      let tables = try await names(db)
      #expect(tables == ["people", "pets", "users"])
      let users = try await User.all.count(in: db)
      #expect(users == 1)
      let status = try await db.migrationStatus(of: Self.steps)
      #expect(status.map(\.state) == [.applied, .applied, .applied])
      #expect(status.allSatisfy { $0.appliedAt != nil && $0.isReversible })
    }
  }

  @Test(arguments: TestDatabase.available)
  func theyAreRevertedInReverse(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.migrate(Self.steps)
      let one = try await db.revert(Self.steps, count: 1)
      #expect(one == ["003 users"])
      let rest = try await db.revert(Self.steps, to: nil)
      #expect(rest == ["002 pets", "001 people"])
      let tables = try await names(db)
      #expect(tables.isEmpty)
      let again = try await db.migrate(Self.steps)
      #expect(again.count == 3)
      let kept = try await db.revert(Self.steps, to: "001 people")
      #expect(kept == ["003 users", "002 pets"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aFailureLeavesNothingOfItsMigration(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let broken =
        Self.steps.dropLast() + [
          Migration(
            "003 broken", sql: "CREATE TABLE half (id integer);\n\nINSERT INTO nowhere VALUES (1)")
        ]
      let error = await #expect(throws: MigrationError.self) {
        try await db.migrate(Array(broken))
      }
      #expect(error?.code == .failed)
      #expect(error?.line == 3)
      #expect(error?.migration == "003 broken")
      let tables = try await names(db)
      #expect(tables == ["people", "pets"])
      let status = try await db.migrationStatus(of: Array(broken))
      #expect(status.map(\.state) == [.applied, .applied, .pending])
    }
  }

  @Test(arguments: TestDatabase.available)
  func anEditIsNamed(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.migrate(Self.steps)
      var edited = Self.steps
      edited[1] = Migration("002 pets", sql: "CREATE TABLE pets (id integer)")
      let error = await #expect(throws: MigrationError.self) { try await db.migrate(edited) }
      #expect(error?.code == .changed)
      #expect(error?.migration == "002 pets")
      let state = try await db.migrationStatus(of: edited)[1].state
      #expect(state == .changed)
      let accepted = MigrationOptions(acceptedChanges: ["002 pets"])
      try await db.migrate(edited, options: accepted)
      try await db.migrate(edited)
      // Files of Windows end lines otherwise.
      edited[1] = Migration("002 pets", sql: "CREATE TABLE pets (id integer)\r")
      try await db.migrate(edited)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theListIsCheckedAgainstTheJournal(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.migrate(Self.steps)
      let gap = await #expect(throws: MigrationError.self) {
        try await db.migrate([Self.steps[0], Self.steps[2]])
      }
      #expect(gap?.code == .missing)
      // Those of a newer program.
      try await db.migrate(Array(Self.steps.prefix(2)))
      let late =
        [Self.steps[0], Migration("001b", sql: "CREATE TABLE b (id integer)")]
        + Self.steps.dropFirst()
      let order = await #expect(throws: MigrationError.self) { try await db.migrate(Array(late)) }
      #expect(order?.code == .outOfOrder)
      let merged = try await db.migrate(
        Array(late), options: MigrationOptions(allowsOutOfOrder: true))
      #expect(merged == ["001b"])
      let twice = await #expect(throws: MigrationError.self) {
        try await db.migrate([Self.steps[0], Self.steps[0]])
      }
      #expect(twice?.code == .invalid)
      let unknown = await #expect(throws: MigrationError.self) {
        try await db.migrate(Self.steps, to: "009")
      }
      #expect(unknown?.code == .unknown)
      let final = Array(late) + [Migration("004", sql: "CREATE TABLE f (id integer)")]
      try await db.migrate(final, options: MigrationOptions(allowsOutOfOrder: true))
    }
  }

  @Test(arguments: TestDatabase.available)
  func nothingRunsIfAStatementCantBeInATransaction(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      for sql in ["BEGIN; SELECT 1; COMMIT", "SELECT 1;\nVACUUM", "SELECT 'a"] {
        let list = [Self.steps[0], Migration("002", sql: sql)]
        let error = await #expect(throws: MigrationError.self) { try await db.migrate(list) }
        #expect(error?.code == .invalid)
      }
      let tables = try await names(db)
      #expect(tables.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available)
  func oneWithoutATransactionIsUnfinishedIfItFails(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let index =
        kind == .postgres
        ? "CREATE INDEX CONCURRENTLY i ON people (name)" : "VACUUM; CREATE INDEX i ON people (name)"
      let good = [Self.steps[0], Migration("002", sql: index, isTransactional: false)]
      try await db.migrate(good)
      let indexes = try await db.tables().first { $0.name.name == "people" }?.indexes.map(\.name)
      #expect(indexes == ["i"])

      let bad =
        good + [
          Migration(
            "003", sql: "CREATE TABLE c (id integer); SELECT * FROM nowhere", isTransactional: false
          ),
          Migration("004", sql: "CREATE TABLE d (id integer)"),
        ]
      for code in [MigrationError.Code.failed, .unfinished] {
        let error = await #expect(throws: MigrationError.self) { try await db.migrate(bad) }
        #expect(error?.code == code)
      }
      let states = try await db.migrationStatus(of: bad).map(\.state)
      #expect(states == [.applied, .applied, .unfinished, .pending])
      try await db.resolveMigration("003", isApplied: true)
      let rest = try await db.migrate(bad)
      #expect(rest == ["004"])
      await #expect(throws: MigrationError.self) {
        try await db.resolveMigration("003", isApplied: true)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func manyProcessesApplyEachOnce(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      var list = Self.steps
      list.insert(
        Migration(
          "002b",
          sql: kind == .postgres
            ? "CREATE INDEX CONCURRENTLY i ON people (name)" : "CREATE INDEX i ON people (name)",
          isTransactional: kind == .sqlite), at: 2)
      let all = list
      // Each has connections of its own, as a process has.
      let done = try await withThrowingTaskGroup(of: [String].self) { group in
        for _ in 0..<6 {
          group.addTask {
            let db = try await Database.open(url, pool: PoolConfiguration(maximum: 2).patient)
            let done = try await db.migrate(
              all, options: MigrationOptions(lockTimeout: .seconds(600)))
            await db.close()
            return done
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(done.sorted() == all.map(\.name).sorted())
    }
  }

  @Test func aLockThatStaysIsAnError() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    try await TestDatabase.postgres.withURL { url in
      let other = try await url.connect()
      try await other.begin()
      _ = try await other.query("SELECT pg_advisory_xact_lock(\(0x7365_6564_6b69_7401 as Int64))")
      let db = try await Database.open(url, pool: PoolConfiguration(maximum: 1).patient)
      let error = await #expect(throws: MigrationError.self) {
        try await db.migrate(Self.steps, options: MigrationOptions(lockTimeout: .zero))
      }
      #expect(error?.code == .locked)
      try await other.rollback()
      let done = try await db.migrate(Self.steps)
      #expect(done.count == 3)
      await db.close()
      await other.close()
    }
  }

  @Test func aTableOfSQLiteCanBeRebuilt() async throws {
    try await TestDatabase.sqlite.withDatabase { db in
      let rebuild = """
        CREATE TABLE new_people (id integer PRIMARY KEY, name text NOT NULL);
        INSERT INTO new_people SELECT id, name FROM people;
        DROP TABLE people;
        ALTER TABLE new_people RENAME TO people;
        """
      var list = Array(Self.steps.prefix(2))
      list.append(Migration("003", sql: "INSERT INTO pets VALUES (1, 1)"))
      list.append(Migration("004", sql: rebuild))
      try await db.migrate(list)
      let broken = list + [Migration("005", sql: "DELETE FROM people")]
      let error = await #expect(throws: DatabaseError.self) { try await db.migrate(broken) }
      #expect(error?.code == .foreignKeyViolation)
      let kept = try await db.query("SELECT count(*) AS n FROM people").first?["n"]
      #expect(kept == .integer(1))
      let keys = try await db.query("SELECT count(*) AS n FROM pragma_foreign_key_list('pets')")
      #expect(keys.first?["n"] == .integer(1))
    }
  }

  @Test func aScriptMaySetTheSearchPath() async throws {
    guard TestDatabase.available.contains(.postgres) else { return }
    try await TestDatabase.postgres.withDatabase { db in
      let list = [
        Migration(
          "001",
          sql:
            "SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE public.a (id integer)"
        ),
        Migration("002", sql: "CREATE TABLE b (id integer)"),
      ]
      let done = try await db.migrate(list)
      #expect(done.count == 2)
      let tables = try await names(db)
      #expect(tables == ["a", "b"])
    }
  }
}
