import SeedDatabase
@testable import SeedKit
@testable import SeedFormat
@testable import SeedPlanning
import Testing

/// What each kind of step does, beside creating rows.
@Suite struct StepTests {
  private static let things = """
    factory: thing
    table: things
    fields:
      id: { type: integer, primary_key: true }
      name: { type: text, nullable: true }
      n: { type: integer, nullable: true }
    values: { name: "t{row}", n: sequential(10) }
    ---

    """

  @Test(arguments: TestDatabase.available)
  func rawStatementsBindTheirValues(_ database: TestDatabase) async throws {
    let text =
      Self.things + """
        scenario: main
        steps:
          - { create: thing, count: 5 }
          - raw: update things set name = :name, n = :n where id = :id
            with: { name: "O'Neil; drop table things --", n: null, id: 2 }
          - raw:
              - "update things set name = 'at 10:30 :name' where id = 3"
              - "delete from things where id > :least /* :none */"
            with: { least: 4 }
          - expect:
              things: 4
              "select name from things where id = 2": "O'Neil; drop table things --"
              "select name from things where id = 3": "at 10:30 :name"
              "select n from things where id = 2": null
              "select count(*) from things where n > 9": 2..3
        """
    try await database.with(text) { test in
      let report = try await test.run()
      #expect(report.checks.count == 5)
    }
  }

  @Test(arguments: [
    ("raw: select :a", "no value for `:a`"),
    ("raw: select 1\n    with: { a: 1 }", "no statement uses `:a`"),
    ("truncate: [thingz]", "unknown table `thingz`"),
    ("expect: { thingz: 1 }", "unknown table `thingz`"),
    ("create: thingz", "unknown factory `thingz`"),
    ("create: thing\n    traits: [big]", "factory `thing` has no trait `big`"),
    ("create: thing\n    with: { x: 1 }", "factory `thing` has no parameter `x`"),
    ("create: thing\n    values: { x: 1 }", "table `things` has no column `x`"),
    ("create: thing\n    count: 3 per nobody", "no step creates `nobody`"),
    ("create: thing\n    values: { n: 'x' }", "x"),
    ("create: thing\n    values: { n: '{nme}' }", "nme"),
    ("create: thing\n    values: { n: '{n + 1}' }", "n"),
    ("create: thing\n    values: { n: ref(nothing) }", "no step creates `nothing`"),
  ])
  func planningDetectsMistakes(_ step: String, _ message: String) async throws {
    try await TestDatabase.sqlite.with(Self.things + "scenario: main\nsteps:\n  - \(step)") {
      test in
      let found = try await refusal { try await test.run() }
      #expect(found?.message.contains(message) == true, "\(found?.message ?? "no error")")
      #expect(found?.span != nil)
      #expect(found?.sourceLine != nil)
    }
  }

  @Test(arguments: TestDatabase.available)
  func existingTablesNeedNoFields(_ database: TestDatabase) async throws {
    let text = """
      factory: customer
      table: customers
      values: { city: Bern }
      ---
      factory: bill
      table: bills
      ---
      scenario: main
      steps:
        - { create: customer, count: 20 }
        - create: bill
          count: 2 per customer
      """
    try await database.with(text) { test in
      try await test.execute(
        """
        create table customers (
          id integer primary key, email varchar(40) not null unique, city varchar(20) not null,
          rating integer not null check (rating between -1000000 and 1000000), note text,
          born date, active boolean not null default true);
        create table bills (
          id integer primary key, customer_id integer not null references customers (id),
          amount numeric(8,2) not null, paid_at timestamp);
        insert into customers (id, email, city, rating) values (7, 'ann@example.com', 'Basel', 1);
        """)
      try await test.run()
      #expect(try await test.number("select count(*) from customers where city = 'Bern'") == 20)
      #expect(try await test.number("select min(id) from customers where city = 'Bern'") == 8)
      #expect(try await test.number("select count(*) from bills where customer_id = 7") == 0)
      #expect(try await test.number("select count(*) from bills") == 40)
      // A second run adds to what is there, and no key repeats.
      try await test.run()
      #expect(try await test.number("select count(*) from customers") == 41)
      #expect(try await test.number("select count(distinct email) from customers") == 41)
    }
  }

  @Test(arguments: TestDatabase.available)
  func existingRowsAreReferenced(_ database: TestDatabase) async throws {
    let text = """
      factory: note
      table: notes
      fields:
        id: { type: integer, primary_key: true }
        owner_id: { type: uuid, references: owners }
        code: { type: string, max_length: 9 }
      values: { code: ref(owners.code) }
      ---
      scenario: main
      steps: [ { create: note, count: 200 } ]
      """
    try await database.with(text) { test in
      let uuid = database == .sqlite ? "text" : "uuid"
      try await test.execute(
        """
        create table owners (id \(uuid) primary key, code varchar(9) not null unique);
        insert into owners values ('6f1c2a3e-0000-4000-8000-000000000001', 'a'),
          ('6f1c2a3e-0000-4000-8000-000000000002', 'b');
        """)
      try await test.run()
      #expect(
        try await test.number(
          "select count(*) from notes where owner_id not in (select id from owners)") == 0)
      #expect(
        try await test.number("select count(*) from notes where code not in ('a', 'b')") == 0)
      #expect(try await test.number("select count(distinct owner_id) from notes") == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func truncateAllEmptiesTheScenariosTables(_ database: TestDatabase) async throws {
    let text =
      Self.things + """
        scenario: main
        steps:
          - truncate: all
          - { create: thing, count: 5 }
          - expect: { things: 5 }
        """
    try await database.with(text) { test in
      try await test.run()
      try await test.execute("create table others (v text); insert into others values ('x')")
      try await test.run()
      #expect(try await test.number("select count(*) from others") == 1)
      #expect(try await test.number("select max(id) from things") == 5)
    }
  }

  @Test func plansTellWhatARunDoes() async throws {
    let text =
      Self.things + """
        scenario: main
        steps:
          - truncate: [things]
          - { create: thing, count: 5, as: few }
          - raw: select 1
          - expect: { things: 5 }
        """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      let plan = try await test.plan().description
      #expect(plan.steps.map(\.action) == [.truncate, .create, .raw, .expect])
      #expect(plan.steps[0].rows == 5)
      #expect(plan.steps[1].group == "few")
      #expect(plan.rows == 5)
      #expect(plan.tables[0].columns.map(\.name) == ["id", "name", "n"])
      #expect(plan.tables[0].columns.map(\.isInferred) == [true, false, false])
      #expect(plan.tables[0].isCreated == false)
    }
  }

  private static let peopleAndPosts = """
    factory: user
    table: users
    fields: { id: { type: integer, primary_key: true } }
    ---
    factory: post
    table: posts
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users }
      editor_id: { type: integer, references: users }
    values: { editor_id: ref(user) }
    ---
    scenario: main
    steps:
      - { create: user, count: 5 }
      - { create: post, count: 50 }
    ---
    scenario: emptied
    steps:
      - truncate: [posts, users]
      - { create: post, count: 5 }
    """

  @Test(
    arguments: TestDatabase.available,
    [PlanOptions(counts: ["user": 0]), PlanOptions(counts: ["post": 50], scale: 0.01)])
  func missingRowsAreSoughtAmongTheExistingOnes(
    _ database: TestDatabase, _ options: PlanOptions
  ) async throws {
    try await database.with(Self.peopleAndPosts) { test in
      try await test.run()
      try await test.run(options: options)
      let counts = try await test.rows(
        "SELECT (SELECT count(*) FROM users), count(*), count(DISTINCT user_id), count(DISTINCT editor_id) FROM posts"
      )
      #expect(counts == [["5", "100", "5", "5"]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func emptiedTablesHaveNoRowsToReferTo(_ database: TestDatabase) async throws {
    try await database.with(Self.peopleAndPosts) { test in
      try await test.run()
      let error = await #expect(throws: DiagnosticsError.self) {
        try await test.run("emptied")
      }
      let messages = error?.diagnostics.map(\.message)
      #expect(
        messages
          == ["editor_id", "user_id"].map {
            "`posts.\($0)` needs rows of `users`, and there are none"
          })
      let left = try await test.number("SELECT count(*) FROM posts")
      #expect(left == 50)
    }
  }

  /// A table with many rows is referred to as a whole, if not to each row.
  @Test(arguments: TestDatabase.available)
  func referencesSpreadOverManyRows(_ database: TestDatabase) async throws {
    try await database.with(Self.peopleAndPosts) { test in
      try await test.run()
      try await test.execute(
        """
        DELETE FROM posts; DELETE FROM users;
        INSERT INTO users WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 250000)
        SELECT n FROM r
        """)
      try await test.run(options: PlanOptions(counts: ["user": 0, "post": 2000]))
      let thirds = try await test.rows(
        "SELECT DISTINCT CASE WHEN user_id <= 80000 THEN 1 WHEN user_id > 170000 THEN 3 ELSE 2 END FROM posts ORDER BY 1"
      )
      #expect(thirds == [["1"], ["2"], ["3"]])
    }
  }

  /// What references a table is read again after SQL that may have added something.
  @Test func tablesThatSQLAddsProtectTheRowsTheyReference() async throws {
    let text =
      Self.things + """
        scenario: main
        steps:
          - { create: thing, count: 5 }
          - truncate: [others]
          - raw:
              - create table notes (id integer primary key, thing_id integer references things)
              - insert into notes values (1, 1)
          - truncate: [things]
        """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table things (id integer primary key, name text, n integer);
        create table others (id integer primary key);
        """)
      let error = await #expect(throws: DatabaseError.self) { try await test.run() }
      #expect(error?.message.hasPrefix("cannot empty things: rows of notes reference it") == true)
    }
  }
}
