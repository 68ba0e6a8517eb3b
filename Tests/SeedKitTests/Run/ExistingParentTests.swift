import PlanSupport
import RunSupport
import SeedFormat
@testable import SeedKit
import SeedPlanning
import SeedSchema
import Testing
import TestSupport

/// References to rows that exist before the run, and values that read these rows.
@Suite struct ExistingParentTests {
  private static let factories = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: text
      score: { type: decimal, precision: 8, scale: 2, nullable: true }
      active: boolean
      born: { type: date }
    values: { name: "n{row}", score: "{row / 4}", active: "{row > 2}", born: "{date(now - 30d)}" }
    ---
    factory: post
    table: posts
    fields:
      id: { type: integer, primary_key: true }
      user_id: { type: integer, references: users }
      who: text
    values: { who: "{user.name}" }
    ---

    """

  private static func scenarios(_ later: String) -> String {
    factories + """
      scenario: main
      steps:
        - { create: user, count: 5 }
      ---
      scenario: later
      steps:
      \(later)
      """
  }

  /// A step that adds no rows must not hide those that exist.
  @Test(arguments: [
    "  - { create: post, count: 20 }",
    "  - { create: user, count: up to 5 }\n  - { create: post, count: 20 }",
    "  - { create: user, count: up to 3 }\n  - { create: post, count: 20 }",
    "  - { create: user, count: 0 }\n  - { create: post, count: 20 }",
  ])
  func valuesReadExistingParents(_ steps: String) async throws {
    for database in TestDatabase.available {
      try await database.with(Self.scenarios(steps)) { test in
        try await test.run()
        try await test.run("later")
        let wrong = try await test.number(
          "SELECT count(*) FROM posts p LEFT JOIN users u ON u.id = p.user_id WHERE u.name IS NULL OR u.name <> p.who"
        )
        #expect(wrong == 0)
        let parents = try await test.number("SELECT count(DISTINCT user_id) FROM posts")
        #expect(parents > 1)
      }
    }
  }

  /// A scenario whose counts are totals adds no rows when it runs again.
  @Test(arguments: TestDatabase.available)
  func totalsAreReachedOnce(_ database: TestDatabase) async throws {
    let steps = "  - { create: user, count: up to 5 }\n  - { create: post, count: up to 9 }"
    try await database.with(Self.scenarios(steps)) { test in
      try await test.run("later")
      let before = try await test.contents()
      let report = try await test.run("later")
      #expect(report.rows == 0)
      #expect(try await test.contents() == before)
    }
  }

  @Test(arguments: TestDatabase.available)
  func columnsHaveTheirTypes(_ database: TestDatabase) async throws {
    let text =
      Self.scenarios(
        """
          - create: post
            count: 20
            values: { who: "{if(user.active, 'yes', 'no')} {user.score * 4} {user.born}" }
        """)
    try await database.with(text) { test in
      try await test.run()
      try await test.run("later")
      let rows = try await test.rows(
        "SELECT DISTINCT user_id, who FROM posts ORDER BY user_id, who")
      #expect(rows.count > 2)
      for row in rows {
        let id = try #require(Int(row[0]))
        #expect(
          row[1].hasPrefix("\(id > 2 ? "yes" : "no") \(id)") && row[1].hasSuffix(" 2024-12-02"),
          "\(row)")
      }
    }
  }

  /// Missing parents are NULL, and so is what is read from them.
  @Test(arguments: TestDatabase.available)
  func missingParentsAreNull(_ database: TestDatabase) async throws {
    let text =
      Self.factories.replacing("references: users }", with: "references: users, nullable: true }")
      .replacing("who: text", with: "who: { type: text, nullable: true }") + """
        scenario: main
        steps:
          - { create: user, count: 0 }
          - { create: post, count: 4 }
        """
    try await database.with(text) { test in
      try await test.execute(
        "create table users (id bigint primary key, name text not null, score numeric, active boolean not null, born date not null)"
      )
      try await test.run()
      #expect(
        try await test.rows("SELECT DISTINCT user_id, who FROM posts") == [["∅", "∅"]])
    }
  }

  @Test func whatCannotBeReadIsNamed() async throws {
    let cases = [
      ("{user.nme}", "unknown name `nme` in `user`"),
      ("{user.team.name}", "the rows of `users` exist already, and a value can't follow"),
    ]
    for (value, message) in cases {
      let text =
        Self.scenarios(
          "  - { create: post, count: 20, values: { who: \"\(value)\" } }")
      try await TestDatabase.sqlite.with(text) { test in
        try await test.execute(
          """
          create table teams (id integer primary key, name text);
          create table users (id integer primary key, name text not null, score numeric, active boolean not null,
            born date not null, team_id integer references teams (id));
          insert into users values (1, 'a', 1, 1, '2024-01-01', null);
          """)
        let found = try await refusal { try await test.run("later") }
        #expect(found?.message.contains(message) == true, "\(found?.message ?? "no error")")
        #expect(found?.span != nil)
      }
    }
  }

  /// `distinct`, `zipf` and conditions hold for existing rows as for new ones.
  @Test(arguments: TestDatabase.available)
  func referencesKeepTheirConditions(_ database: TestDatabase) async throws {
    let text = """
      factory: list
      table: lists
      fields: { id: { type: integer, primary_key: true }, kind: text }
      values: { kind: "cycle([a, b])" }
      ---
      factory: item
      table: items
      fields: { id: { type: integer, primary_key: true }, kind: text }
      values: { kind: "cycle([a, b])" }
      ---
      factory: entry
      table: entries
      fields:
        id: { type: integer, primary_key: true }
        list_id: { type: integer, references: lists }
        item_id: { type: integer, references: items }
      values: { item_id: "ref(item, distinct, kind=list.kind)" }
      ---
      scenario: items
      steps:
        - { create: item, count: 12 }
      ---
      scenario: main
      steps:
        - { create: list, count: 6 }
        - { create: entry, count: 6 per list }
      """
    try await database.with(text) { test in
      try await test.run("items")
      try await test.run()
      let pairs = try await test.rows(
        "SELECT count(*), count(DISTINCT list_id * 1000 + item_id) FROM entries")
      #expect(pairs == [["36", "36"]])
      let wrong = try await test.number(
        "SELECT count(*) FROM entries e JOIN lists l ON l.id = e.list_id JOIN items i ON i.id = e.item_id WHERE i.kind <> l.kind"
      )
      #expect(wrong == 0)
    }
  }

  /// Steps of one table, of which only one references existing rows, are read as one.
  @Test func stepsWithAndWithoutParentsAreRead() async throws {
    let text = """
      factory: user
      table: users
      ---
      factory: post
      table: posts
      values: { author_id: "maybe(0%, ref(user))" }
      ---
      factory: comment
      table: comments
      values: { body: "{coalesce(post.author.name, 'none')}" }
      ---
      scenario: main
      steps:
        - { create: post, count: 3 }
        - { create: post, count: 5, values: { author_id: ref(user) } }
        - { create: comment, count: 40 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table users (id integer primary key, name text not null);
        insert into users values (1, 'Ann'), (2, 'Bob'), (3, 'Cid');
        create table posts (id integer primary key, author_id integer references users (id));
        create table comments (id integer primary key, post_id integer not null references posts (id),
          body text not null);
        """)
      try await test.run()
      let wrong = try await test.number(
        "select count(*) from comments c join posts p on p.id = c.post_id left join users u on u.id = p.author_id where c.body <> coalesce(u.name, 'none')"
      )
      #expect(wrong == 0)
    }
  }

  /// All columns of a key agree with the referenced row, those of another reference included.
  @Test(arguments: ["org_id: ref(org)", "note: x"])
  func keysOfSeveralColumnsAreWhole(_ value: String) async throws {
    let text = """
      factory: org
      table: orgs
      ---
      factory: seat
      table: seats
      values: { \(value) }
      ---
      scenario: main
      steps:
        - { create: seat, count: 40 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table orgs (id integer primary key, name text);
        create table members (id integer primary key, org_id integer not null references orgs (id),
          unique (org_id, id));
        create table seats (id integer primary key, org_id integer not null, member_id integer not null,
          note text, foreign key (org_id, member_id) references members (org_id, id));
        insert into orgs values (1, 'a'), (2, 'b'), (3, 'c');
        insert into members (org_id) values (1), (2), (3), (1), (2), (3), (1), (2), (3);
        """)
      try await test.run()
      let wrong = try await test.number(
        "select count(*) from seats s left join members m on m.id = s.member_id and m.org_id = s.org_id where m.id is null"
      )
      #expect(wrong == 0)
      #expect(try await test.number("select count(*) from seats") == 40)
    }
  }

  /// A unique column is a key that references can write, and a value of its type all the same.
  @Test func uniqueColumnsHaveTheirTypes() async throws {
    let text = """
      factory: user
      table: users
      ---
      factory: post
      table: posts
      values: { author_id: ref(user), day: ref(user.born), body: "{date(author.born + 1d)}" }
      ---
      scenario: main
      steps:
        - { create: post, count: 10 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        create table users (id integer primary key, born date not null unique);
        insert into users values (1, '2000-01-01'), (2, '2001-02-03');
        create table posts (id integer primary key, author_id integer not null references users (id),
          day date not null references users (born), body text not null);
        """)
      try await test.run()
      let wrong = try await test.number(
        "select count(*) from posts p join users u on u.id = p.author_id where p.body <> date(u.born, '+1 day')"
      )
      #expect(wrong == 0)
      #expect(try await test.number("select count(*) from posts") == 10)
    }
  }

  /// `author_id` and `author` are both called `author`; each has keys of its own table.
  @Test func columnsOfOneNameKeepTheirTables() async throws {
    let text = """
      factory: user
      table: users
      ---
      factory: team
      table: teams
      ---
      factory: doc
      table: docs
      ---
      scenario: main
      steps:
        - { create: doc, count: 20 }
      ---
      scenario: all
      steps:
        - { create: user, count: 3, values: { id: "{row + 10}" } }
        - { create: team, count: 4, values: { id: "{row + 80}" } }
        - { create: doc, count: 20 }
      """
    for scenario in ["main", "all"] {
      try await TestDatabase.sqlite.with(text) { test in
        try await test.execute(
          """
          create table users (id integer primary key, name text);
          create table teams (id integer primary key, name text);
          create table docs (id integer primary key, author_id integer not null references users (id),
            author integer not null references teams (id));
          """)
        if scenario == "main" {
          try await test.execute(
            "insert into users (id) values (1), (2); insert into teams (id) values (71), (72), (73);"
          )
        }
        try await test.run(scenario)
        let users = try await test.number("select count(distinct author_id) from docs")
        let teams = try await test.number("select count(distinct author) from docs")
        #expect(users > 1 && teams > 1)
        let pairs = try await test.number(
          "select count(*) from (select distinct author_id, author from docs)")
        #expect(pairs > max(users, teams))
      }
    }
  }

  @Test func missingTablesAreNamed() async throws {
    let text = """
      factory: post
      table: posts
      ---
      scenario: main
      steps:
        - { create: post, count: 2 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        "create table posts (id integer primary key, user_id integer not null references users (id))"
      )
      let found = try await refusal { try await test.run() }
      #expect(
        found?.message == "`posts.user_id` needs rows of `users`, but there is no such table")
    }
  }

  /// A column is read of the rows that a value reads, not of all tables that have one of its name.
  @Test func onlyTheNamedTablesColumnsAreRead() async throws {
    let text = """
      factory: doc
      table: docs
      fields: { id: { type: integer, primary_key: true }, body: text }
      ---
      factory: mail
      table: mails
      fields: { id: { type: integer, primary_key: true }, body: text }
      ---
      factory: note
      table: notes
      fields:
        id: { type: integer, primary_key: true }
        doc_id: { type: integer, references: docs }
        mail_id: { type: integer, references: mails }
        text: text
      values: { text: "{doc.body}" }
      ---
      scenario: main
      steps:
        - { create: doc, count: 3 }
        - { create: mail, count: 3 }
      ---
      scenario: later
      steps:
        - { create: note, count: 10 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.run()
      let state = try await Runner.inspect(test.connection, for: "later", in: test.project)
      #expect(state.rows[TableName("docs")]?.values.keys.contains("body") == true)
      #expect(state.rows[TableName("mails")]?.values.isEmpty == true)
      #expect(state.rows[TableName("mails")]?.keys.isEmpty == false)
      try await test.run("later")
      let wrong = try await test.number(
        "SELECT count(*) FROM notes n JOIN docs d ON d.id = n.doc_id WHERE d.body <> n.text")
      #expect(wrong == 0)
    }
  }

  /// Of the unique columns of existing rows, only those that references use take memory.
  @Test(arguments: [
    ("ref(user)", "", "id"), ("ref(user.email)", "", "email"),
    ("ref(user)", "REFERENCES users (handle)", "handle"),
  ])
  func onlyReferencedKeysAreRead(_ value: String, _ constraint: String, _ key: String)
    async throws
  {
    let text = """
      factory: user
      table: users
      ---
      factory: post
      table: posts
      values: { user_key: \(value) }
      ---
      scenario: main
      steps:
        - { create: post, count: 10 }
      """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(
        """
        CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL UNIQUE,
          handle text NOT NULL UNIQUE, phone text NOT NULL UNIQUE);
        INSERT INTO users VALUES (1, 'a@test.com', 'a', '1'), (2, 'b@test.com', 'b', '2');
        CREATE TABLE posts (id integer PRIMARY KEY, user_key text NOT NULL \(constraint));
        """)
      let state = try await Runner.inspect(test.connection, for: "main", in: test.project)
      #expect(state.rows[TableName("users")].map { Set($0.keys.keys) } == ["id", key])
      try await test.run()
      let found = try await test.number(
        "SELECT count(*) FROM posts p JOIN users u ON CAST(u.\(key) AS text) = p.user_key")
      #expect(found == 10)
    }
  }

  /// Fewer rows with long texts are read, so that they fit into the memory.
  @Test func fewWideRowsAreRead() async throws {
    try await TestDatabase.sqlite.with(Self.scenarios("  - { create: post, count: 20 }")) { test in
      try await test.run()
      try await test.execute(
        """
        DELETE FROM users;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
        INSERT INTO users SELECT i, hex(zeroblob(13500)), 1, 1, '2024-01-01' FROM n
        """)
      let table = try #require(
        try await test.connection.tables(in: nil).first { $0.name.name == "users" })
      let limit = try await Runner.rowLimit(
        of: "users", table.fields.filter { $0.name == "name" }, count: 600, order: "id",
        test.connection)
      #expect(limit == 8192)
      let narrow = try await Runner.rowLimit(
        of: "users", table.fields.filter { $0.name == "id" }, count: 600, order: "id",
        test.connection)
      #expect(narrow == 100_000)
    }
  }

  /// A group whose step adds no rows has none to reference; existing rows belong to no group.
  @Test func groupsWithoutRowsAreReported() async throws {
    let steps = """
        - { create: user, count: up to 5, as: fives }
        - { create: post, count: 20, values: { user_id: "ref(user, in=fives)" } }
      """
    try await TestDatabase.sqlite.with(Self.scenarios(steps)) { test in
      try await test.run("later")
      let error = try await refusal { try await test.run("later") }
      #expect(
        error?.message
          == "`posts.user_id` needs rows of `fives`, and this run creates none of them")
    }
  }
}
