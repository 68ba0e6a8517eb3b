import PlanSupport
import RunSupport
import SeedFormat
import SeedPlanning
import Testing
import TestSupport

/// Rows that a scenario writes out, over both databases.
@Suite struct WrittenRowTests {
  static let factories = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 40 }
      email: { type: string, max_length: 80, unique: true }
      role: { type: enum, values: [admin, user], default: user }
      age: { type: integer, min_value: 13, nullable: true }
      manager_id: { type: integer, nullable: true, references: users }
    values:
      name: first_name()
      email: "{name}@example.com"
      age: random_int(20, 60)
    ---
    factory: order
    table: orders
    fields:
      id: { type: uuid, primary_key: true }
      user_id: { type: integer, references: users }
      note: text
    values: { note: "{user.name}" }
    ---
    factory: country
    table: countries
    fields:
      code: { type: string, max_length: 2, primary_key: true }
      name: text

    """

  private static func scenario(_ steps: String) -> String {
    factories + "---\nscenario: main\nsteps:\n" + steps
  }

  @Test(arguments: TestDatabase.available)
  func labelsBecomeKeysAndReferences(_ database: TestDatabase) async throws {
    let text = Self.scenario(
      """
        - rows: order
          data:
            first: { user_id: "@bob" }
        - rows: user
          data:
            bob: { name: Bob, manager: ann }
            ann: { name: Ann, role: admin, manager_id: null }
            cid: { name: Cid, manager_id: "@bob", email: "{name}@x.org" }
        - create: order
          count: 3 per @bob
        - create: order
          values: { user_id: "@ann" }
        - rows: countries
          data:
            de: { name: Germany }
            fr: { name: France }
      """)
    try await database.with(text) { run in
      try await run.run()
      let users = try await run.rows(
        "SELECT u.name, u.role, m.name, u.email FROM users u LEFT JOIN users m ON m.id = u.manager_id ORDER BY u.name"
      )
      #expect(
        users == [
          ["Ann", "admin", "∅", "Ann@example.com"], ["Bob", "user", "Ann", "Bob@example.com"],
          ["Cid", "user", "Bob", "Cid@x.org"],
        ])
      let orders = try await run.rows(
        "SELECT note, count(*) FROM orders GROUP BY note ORDER BY note")
      #expect(orders == [["Ann", "1"], ["Bob", "4"]])
      let countries = try await run.rows("SELECT code, name FROM countries ORDER BY code")
      #expect(countries == [["de", "Germany"], ["fr", "France"]])
      // The same on every machine and for every seed.
      let keys = try await run.rows(
        "SELECT CAST(id AS text) FROM users ORDER BY name")
      #expect(keys == [["194770701"], ["206821416"], ["560032376"]])
    }
  }

  /// That a row has no reference says nothing of the others.
  @Test(arguments: TestDatabase.available, ["manager", "manager_id"])
  func nullIsOfItsOwnRow(_ database: TestDatabase, _ name: String) async throws {
    let text = Self.scenario(
      """
        - rows: user
          data:
            ann: { name: Ann, \(name): null }
            bob: { name: Bob, manager: ann }
            cid: { name: Cid, \(name): null }
      """)
    try await database.with(text) { run in
      try await run.run()
      let users = try await run.rows(
        "SELECT u.name, m.name FROM users u LEFT JOIN users m ON m.id = u.manager_id ORDER BY 1")
      #expect(users == [["Ann", "∅"], ["Bob", "Ann"], ["Cid", "∅"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func columnsThatAreNotGivenAreGenerated(_ database: TestDatabase) async throws {
    let text = Self.scenario(
      """
        - rows: users
          values: { role: admin }
          data:
            - { name: Ann, age: 30 }
            - { name: Bob }
            - { name: Cid, age: null }
        - create: user
          count: 200
          values: { name: "random_choice(Ann, Bob, Cid, Dora, Emil)", email: "{name}{row}@example.com" }
      """)
    try await database.with(text) { run in
      try await run.run()
      let rows = try await run.rows("SELECT id, name, role FROM users WHERE id < 4 ORDER BY id")
      #expect(rows == [["1", "Ann", "admin"], ["2", "Bob", "admin"], ["3", "Cid", "admin"]])
      let ages = try await run.rows("SELECT age FROM users WHERE id IN (1, 3) ORDER BY id")
      #expect(ages == [["30"], ["∅"]])
      let generated = try await run.number("SELECT count(*) FROM users WHERE id = 2 AND age >= 20")
      #expect(generated == 1)
      let all = try await run.number("SELECT count(*) FROM users")
      #expect(all == 203)
    }
  }

  @Test(arguments: TestDatabase.available)
  func writtenValuesAreNotGeneratedAgain(_ database: TestDatabase) async throws {
    let text = Self.scenario(
      """
        - create: country
          count: 6
          values: { code: "random_choice(aa, bb, cc, dd, ee, ff, gg, hh)" }
        - rows: country
          data:
            bb: { name: Bee }
      """)
    try await database.with(text) { run in
      try await run.run()
      let name = try await run.rows("SELECT name FROM countries WHERE code = 'bb'")
      #expect(name == [["Bee"]])
      let all = try await run.number("SELECT count(*) FROM countries")
      #expect(all == 7)
    }
  }

  @Test func allMistakesAreReportedWithTheirPlaces() async throws {
    let text = Self.scenario(
      """
        - rows: user
          data:
            ann: { name: Ann, manager_id: "@anne", age: old }
            bob: { name: Bob, manager: first, age: 7 }
            cid: { name: null }
            dan: { nam: Dan }
        - rows: order
          data:
            first: { user: "@ann" }
        - create: order
          count: 1 per @nobody
      """)
    let project = Project.of(text)
    #expect(!project.hasErrors)
    var found: [String] = []
    do {
      _ = try Planner.plan("main", in: project)
    } catch {
      found = error.diagnostics.map {
        "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
      }
    }
    #expect(
      found.sorted() == [
        "33:37 `users` has no row labelled `anne`",
        "33:51 `old` is not a valid integer",
        "34:34 `users` has no row labelled `first`",
        "34:46 `age` must be at least 13",
        "35:20 `name` can't be NULL",
        "36:14 table `users` has no column `nam`",
        "41:18 no row is labelled `nobody`",
      ])
  }

  @Test func twoRowsCantHaveOneKey() async throws {
    let text = Self.scenario(
      """
        - rows: user
          data:
            ann: { name: Ann, email: a@b.org }
            bob: { name: Bob, email: a@b.org }
        - rows: country
          data:
            - { code: de, name: Germany }
            - { code: de, name: Deutschland }
        - rows: user
          data:
            ann: { name: Anna, email: c@b.org }
      """)
    var found: [String] = []
    do {
      _ = try Planner.plan("main", in: Project.of(text))
    } catch {
      found = error.diagnostics.map { "\($0.span?.line ?? 0) \($0.message): \($0.hint ?? "")" }
    }
    #expect(
      found == [
        "41 table `users` has two rows labelled `ann`: the other one is at Factories/test.yaml:33:7"
      ])
    found = []
    do {
      _ = try Planner.plan(
        "main", in: Project.of(text.replacing("ann: { name: Anna", with: "eve: { name: Anna")))
    } catch {
      found = error.diagnostics.map { "\($0.span?.line ?? 0) \($0.message): \($0.hint ?? "")" }
    }
    #expect(
      found == [
        "34 `users.email` must be unique, and two rows have the same value: the other row is at Factories/test.yaml:33:32",
        "38 `countries.code` must be unique, and two rows have the same value: the other row is at Factories/test.yaml:37:17",
      ])
  }

  @Test(arguments: TestDatabase.available)
  func existingTablesNeedNoFactory(_ database: TestDatabase) async throws {
    let text = """
      scenario: main
      steps:
        - rows: teams
          data:
            red: { title: Red }
            blue: { title: "@blue" }
        - rows: members
          data:
            ann: { team: red, name: Ann, extra: { a: [1, "2"] } }
            bob: { team: blue, name: "{upper('bob')}" }
      """
    try await database.with(text) { run in
      try await run.execute(
        """
        CREATE TABLE teams (id \(database == .sqlite ? "integer primary key" : "uuid primary key"), title text not null);
        CREATE TABLE members (
          id integer primary key, name text not null, extra json,
          team_id \(database == .sqlite ? "integer" : "uuid") not null references teams);
        """)
      try await run.run()
      let rows = try await run.rows(
        "SELECT m.name, t.title FROM members m JOIN teams t ON t.id = m.team_id ORDER BY m.name")
      #expect(rows == [["Ann", "Red"], ["BOB", "@blue"]])
      let extra = try await run.rows("SELECT extra FROM members WHERE name = 'Ann'")
      #expect(extra == [[#"{"a":[1,"2"]}"#]])
      if database != .sqlite {
        let key = try await run.rows("SELECT id FROM teams WHERE title = 'Red'")
        #expect(key == [["e6d3a2df-538f-8c9d-943d-3fc5c4ec341d"]])
      }
    }
  }

  /// Otherwise SQLite looks for references to each new row among all rows, as long as a referenced
  /// one is missing.
  @Test func manyRowsThatReferenceEachOtherAreCheckedAtTheEnd() async throws {
    let rows = (0..<1000).map { row in
      "      r\(row): { name: N, email: r\(row)@example.com, manager: r\((row * 7 + 1) % 1000) }"
    }
    let text =
      Self.factories + "---\nscenario: main\nsteps:\n  - rows: user\n    data:\n"
      + rows.joined(separator: "\n")
    try await TestDatabase.sqlite.with(text) { run in
      let plan = try await run.plan()
      #expect(plan.checksKeysAtEnd)
      try await run.run()
      let found = try await run.number(
        "SELECT count(*) FROM users u JOIN users m ON m.id = u.manager_id")
      #expect(found == 1000)
    }
  }
}
