import PlanSupport
import RunSupport
import SeedFormat
import SeedKit
import SeedPlanning
import Testing
import TestSupport

/// Scenarios that run more than once, over both databases.
@Suite struct ConflictTests {
  private static let tables = """
    factory: team
    table: teams
    fields:
      id: { type: integer, primary_key: true }
      title: { type: string, max_length: 40, unique: true }
    ---
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40 }
      email: { type: string, max_length: 80, unique: true }
      score: { type: integer, nullable: true }
      team_id: { type: integer, nullable: true, references: teams }
    values:
      email: "{name}{row}@example.com"
    ---

    """

  private static func text(_ policy: String, _ ann: String, _ mode: String = "") -> String {
    tables + """
      scenario: main
      \(policy)
      steps:
        - rows: user
          \(mode)
          data:
            ann: \(ann)
            bob: { name: Bob, score: null, email: bob@b.org, team_id: null }
        - rows: team
          data:
            red: { title: Red }
      """
  }

  private static func changes(_ report: RunReport) -> [String] {
    report.tables.map { table in
      guard let c = table.changes else { return "\(table.name) added" }
      return "\(table.name) \(c.created) \(c.updated) \(c.unchanged) \(c.removed)"
    }
  }

  @Test(arguments: TestDatabase.available)
  func aSecondRunChangesNothing(_ database: TestDatabase) async throws {
    for policy in ["skip", "update", "replace"] {
      let text = Self.text("on_conflict: \(policy)", "{ name: Ann, score: 1, team: red }")
      try await database.with(text) { run in
        _ = try await run.run()
        let before = try await run.contents()
        let second = Self.changes(try await run.run())
        #expect(second == ["users 0 0 2 0", "teams 0 0 1 0"])
        let after = try await run.contents()
        #expect(after == before)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func onlyRowsThatDifferAreUpdated(_ database: TestDatabase) async throws {
    let first = Self.text("on_conflict: update", "{ name: Ann, score: 1 }")
    let second = Self.text("on_conflict: update", "{ name: Ann, score: 2 }")
    try await database.with(first) { run in
      try await run.run()
      try await run.execute("UPDATE users SET email = 'changed@x.org' WHERE name = 'Ann'")
      let report = Self.changes(try await TestRun(run.connection, second).run())
      #expect(report == ["users 0 1 1 0", "teams 0 0 1 0"])
      // What the row doesn't give stays.
      let ann = try await run.rows("SELECT score, email FROM users WHERE name = 'Ann'")
      #expect(ann == [["2", "changed@x.org"]])
      let skipped = try await TestRun(
        run.connection, Self.text("on_conflict: skip", "{ name: Ann, score: 3 }")
      ).run()
      #expect(Self.changes(skipped) == ["users 0 0 2 0", "teams 0 0 1 0"])
      let replaced = try await TestRun(
        run.connection, Self.text("on_conflict: replace", "{ name: Ann, score: 3 }")
      ).run()
      #expect(Self.changes(replaced) == ["users 0 1 1 0", "teams 0 0 1 0"])
      let all = try await run.rows("SELECT score FROM users WHERE email LIKE 'Ann%'")
      #expect(all == [["3"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsWithoutAPolicyFail(_ database: TestDatabase) async throws {
    let text = Self.text("seed: 1", "{ name: Ann }")
    try await database.with(text) { run in
      try await run.run()
      let before = try await run.contents()
      var hasFailed = false
      do { try await run.run() } catch { hasFailed = true }
      #expect(hasFailed)
      let after = try await run.contents()
      #expect(after == before)
      let options = PlanOptions(conflict: .update)
      let report = Self.changes(try await run.run(options: options))
      #expect(report == ["users 0 0 2 0", "teams 0 0 1 0"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func syncRemovesItsOwnRowsOnly(_ database: TestDatabase) async throws {
    let one = Self.text("seed: 1", "{ name: Ann, team: red }", "mode: sync")
      .replacing("- rows: team\n", with: "- rows: team\n    mode: sync\n")
    let two =
      Self.tables + """
        scenario: main
        steps:
          - rows: user
            mode: sync
            data:
              bob: { name: Robert, score: null, email: bob@b.org, team_id: null }
              eve: { name: Eve }
          - rows: team
            mode: sync
            data:
              blue: { title: Blue }
        """
    try await database.with(one) { run in
      let created = Self.changes(try await run.run())
      #expect(created == ["users 2 0 0 0", "teams 1 0 0 0"])
      try await run.execute("INSERT INTO users (id, name, email) VALUES (5, 'Own', 'own@x.org')")
      let again = Self.changes(try await run.run())
      #expect(again == ["users 0 0 2 0", "teams 0 0 1 0"])
      let changed = Self.changes(try await TestRun(run.connection, two).run())
      #expect(changed == ["users 1 1 0 1", "teams 1 0 0 1"])
      let users = try await run.rows("SELECT name FROM users ORDER BY name")
      #expect(users == [["Eve"], ["Own"], ["Robert"]])
      let teams = try await run.rows("SELECT title FROM teams")
      #expect(teams == [["Blue"]])
    }
  }

  /// Rows that another program made are adopted, and never removed.
  @Test(arguments: TestDatabase.available)
  func rowsAreFoundByAnotherKey(_ database: TestDatabase) async throws {
    let text =
      Self.tables + """
        scenario: main
        steps:
          - rows: user
            mode: sync
            key: email
            data:
              bob: { name: Bob, email: bob@b.org, team: red }
              ann: { name: Ann, email: ann@b.org, team_id: null }
          - rows: team
            on_conflict: update
            key: title
            data:
              red: { title: Red }
          - create: user
            values: { name: Cid, team_id: "@red" }
        """
    try await database.with(text) { run in
      try await TestRun(
        run.connection,
        Self.tables
          + "scenario: main\nsteps:\n  - create: team\n    count: 0\n  - create: user\n    count: 0"
      ).run()
      try await run.execute(
        """
        INSERT INTO teams (id, title) VALUES (3, 'Red');
        INSERT INTO users (id, name, email) VALUES (9, 'Robert', 'bob@b.org');
        """)
      let report = Self.changes(try await run.run())
      #expect(report == ["users 1 1 0 0", "teams 0 0 1 0"])
      let users = try await run.rows("SELECT name, team_id FROM users ORDER BY name")
      #expect(users == [["Ann", "∅"], ["Bob", "3"], ["Cid", "3"]])
      let bob = try await run.rows("SELECT id FROM users WHERE name = 'Bob'")
      #expect(bob == [["9"]])
      let none =
        Self.tables + """
          scenario: main
          steps:
            - rows: user
              mode: sync
              key: email
              data: {}
          """
      let removed = Self.changes(try await TestRun(run.connection, none).run())
      #expect(removed == ["users 0 0 0 1"])
    }
  }

  @Test(arguments: TestDatabase.available)
  func generatedRowsAreTheSameInEachRun(_ database: TestDatabase) async throws {
    let text =
      Self.tables + """
        scenario: main
        on_conflict: skip
        steps:
          - create: team
            count: 3
            values: { title: "Team {row}" }
          - create: user
            count: 2 per team
            values: { name: first_name() }
        """
    try await database.with(text) { run in
      let first = try await run.run()
      let before = try await run.contents()
      let second = try await run.run()
      #expect(Self.changes(second) == ["teams 0 0 3 0", "users 0 0 6 0"])
      #expect(second.digest == first.digest)
      let after = try await run.contents()
      #expect(after == before)
    }
  }

  /// A key that the database would generate is generated by the run, so that it is the same in
  /// each.
  @Test(arguments: TestDatabase.available)
  func keysOfTheDatabaseAreKnown(_ database: TestDatabase) async throws {
    let text = """
      factory: thing
      table: things
      ---
      scenario: main
      on_conflict: skip
      steps:
        - create: thing
          count: 3
      """
    try await database.with(text) { run in
      try await run.execute(
        database == .sqlite
          ? "CREATE TABLE things (id text primary key default (lower(hex(randomblob(16)))), name text)"
          : "CREATE TABLE things (id uuid primary key default gen_random_uuid(), name text)")
      let first = Self.changes(try await run.run())
      #expect(first == ["things 3 0 0 0"])
      let second = Self.changes(try await run.run())
      #expect(second == ["things 0 0 3 0"])
    }
  }

  @Test func keysThatChangeAreRefused() async throws {
    let text =
      Self.tables + """
        scenario: main
        steps:
          - rows: user
            on_conflict: update
            data: [{ name: Ann }]
          - create: user
            values: { name: Bob }
          - rows: team
            key: nam
            on_conflict: updat
            data: { red: { title: Red } }
        """
    let errors = Project.of(text).diagnostics.map(\.message)
    #expect(errors == ["`on_conflict` must be fail, skip, update or replace"])
    var found: [String] = []
    do {
      _ = try Planner.plan("main", in: Project.of(text.replacing("updat\n", with: "update\n")))
    } catch { found = error.diagnostics.map(\.message) }
    #expect(
      found == [
        "table `teams` has no column `nam`",
        "other steps add rows to `users`, so the generated key (id) of these rows differs in each run",
      ])
  }
}
