@testable import SeedDatabase
@testable import SeedInference
import Testing

/// Tables of the same name in several schemas: a name means one of them, everywhere.
@Suite struct SchemaTests {
  /// Another schema, or an attached file, with the tables of the first one and some more.
  private static func schema(_ database: TestDatabase) -> String {
    database == .sqlite
      ? """
      attach ':memory:' as auth;
      create table users (id integer primary key autoincrement, name text not null);
      create table auth.users (id integer primary key autoincrement, name text not null);
      create table auth.sessions (
        id integer primary key, user_id integer not null references users (id));
      """
      : """
      create schema auth;
      create table users (id serial primary key, name text not null);
      create table auth.users (id serial primary key, name text not null);
      create table auth.sessions (
        id serial primary key, user_id integer not null references auth.users (id));
      """
  }

  private static func main(_ database: TestDatabase) -> String {
    database == .sqlite ? "main" : "public"
  }

  private func with(
    _ database: TestDatabase, _ text: String, _ body: (TestRun) async throws -> Void
  ) async throws {
    try await database.with(text) { run in
      try await run.execute(Self.schema(database))
      try await run.execute(
        """
        insert into users (name) values ('own'); insert into auth.users (name) values ('a'), ('b');
        """)
      try await body(run)
    }
  }

  private static let factories = """
    factory: user
    table: users
    values: { name: first_name() }
    ---
    factory: account
    table: auth.users
    values: { name: last_name() }
    ---
    factory: session
    table: auth.sessions
    ---

    """

  @Test(arguments: TestDatabase.available)
  func truncateEmptiesTheTableThatItNames(_ database: TestDatabase) async throws {
    let text = Self.factories + "scenario: main\nsteps:\n  - truncate: [auth.sessions, auth.users]"
    try await with(database, text) { run in
      try await run.run()
      let own = try await run.number("select count(*) from users")
      let other = try await run.number("select count(*) from auth.users")
      #expect(own == 1)
      #expect(other == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func unqualifiedNamesFollowTheSearchPath(_ database: TestDatabase) async throws {
    let text = Self.factories + "scenario: main\nsteps:\n  - truncate: [users]"
    try await with(database, text) { run in
      try await run.run()
      let own = try await run.number("select count(*) from users")
      let other = try await run.number("select count(*) from auth.users")
      #expect(own == 0)
      #expect(other == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func eachFactoryFillsItsOwnTable(_ database: TestDatabase) async throws {
    let text =
      Self.factories + """
        scenario: main
        steps:
          - truncate: all
          - create: user
            count: 3
          - create: account
            count: 5
          - create: session
            count: 1..2 per account
          - expect:
              users: 3
              \(Self.main(database)).users: 3
              auth.users: 5
              account: 5
              user: 3
        """
    try await with(database, text) { run in
      let report = try await run.run()
      let tables = report.tables.map(\.name)
      #expect(tables == ["users", "auth.users", "auth.sessions"])
      let rows = try await run.rows(
        "select count(*), (select count(*) from auth.users), (select min(id) from auth.users) from users"
      )
      #expect(rows == [["3", "5", "1"]])
      let lost = try await run.number(
        "select count(*) from auth.sessions where user_id not in (select id from auth.users)")
      #expect(lost == 0)
      #expect(report.checks.count == 5)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theUsualSchemaCanBeNamed(_ database: TestDatabase) async throws {
    let text = """
      factory: user
      table: \(Self.main(database)).users
      fields:
        id: { type: integer, primary_key: true }
        name: text
      values: { name: first_name() }
      ---
      factory: note
      fields:
        id: { type: integer, primary_key: true }
        user_id: { type: integer, references: { table: \(Self.main(database)).users, column: id } }
        account_id: { type: integer }
      values: { account_id: ref(auth.users.id) }
      ---
      scenario: main
      steps:
        - truncate: [\(Self.main(database)).users]
        - create: user
          count: 4
        - create: note
          count: 6
      """
    try await with(database, text) { run in
      try await run.run()
      let users = try await run.number("select count(*) from users")
      let notes = try await run.number(
        "select count(*) from note where user_id <= 4 and account_id in (1, 2)")
      #expect(users == 4)
      #expect(notes == 6)
    }
  }

  @Test(arguments: TestDatabase.available)
  func rowsOfSchemasWithoutFactoriesAreReferenced(_ database: TestDatabase) async throws {
    let text = """
      factory: session
      table: auth.sessions
      ---
      scenario: main
      steps:
        - create: session
          count: 4
      """
    try await with(database, text) { run in
      try await run.run()
      let rows = try await run.rows("select distinct user_id from auth.sessions order by 1")
      #expect(rows.count <= 2 && rows.allSatisfy { $0 == ["1"] || $0 == ["2"] })
    }
  }

  @Test(arguments: [TestDatabase.postgres].filter(TestDatabase.available.contains))
  func aNameOfAnotherSchemaIsUnknown(_ database: TestDatabase) async throws {
    let steps = [
      "truncate: [sessions]", "expect: { sessions: 0 }", "create: other",
    ]
    for step in steps {
      let text = """
        factory: other
        table: sessions
        ---
        scenario: main
        steps:
          - \(step)
        """
      try await with(database, text) { run in
        let error = try await refusal { try await run.run() }
        #expect(
          error?.message.contains("`sessions`") == true, "\(step): \(String(describing: error))")
        #expect(
          error?.hint?.contains("auth.sessions") == true, "\(step): \(String(describing: error))")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func ambiguousTableNamesFail(_ database: TestDatabase) async throws {
    let text = """
      factory: users
      table: auth.users
      ---
      scenario: main
      steps:
        - truncate: [users]
      """
    try await with(database, text) { run in
      let error = try await refusal { try await run.run() }
      #expect(
        error?.message
          == "`users` is ambiguous: it is the name of the table \(Self.main(database)).users and of the factory of auth.users"
      )
      let rows = try await run.rows(
        "select count(*), (select count(*) from auth.users) from users")
      #expect(rows == [["1", "2"]])
    }
  }

  @Test(arguments: [TestDatabase.postgres].filter(TestDatabase.available.contains))
  func allSchemasAreFilledByThemselves(_ database: TestDatabase) async throws {
    try await with(database, "") { run in
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20))
      #expect(report.seededCount == 3, "\(report.tables)")
      let rows = try await run.rows(
        "select count(*), (select count(*) from auth.users), (select count(*) from auth.sessions) from users"
      )
      #expect(rows == [["21", "22", "20"]])
    }
    try await with(database, "") { run in
      let error = try await refusal {
        _ = try await AutoRun(run.connection, monitor: QueryMonitor())
          .run(AutoOptions(rows: 20, tables: ["sessions"]))
      }
      #expect(error?.hint == "there is auth.sessions: name the schema")
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 20, tables: ["auth.users"]))
      #expect(report.tables.map(\.name) == ["auth.users"])
    }
  }

  @Test func keysOfAttachedFilesAreCheckedAtTheEnd() async throws {
    let text = "scenario: main\nsteps:\n  - truncate: [auth.users]"
    try await with(.sqlite, text) { run in
      try await run.execute("insert into auth.sessions (user_id) values (1)")
      await #expect(throws: DatabaseError.self) { try await run.run() }
      let rows = try await run.number("select count(*) from auth.users")
      #expect(rows == 2)
    }
  }

  @Test func caseDoesNotMatterWhereTheDatabaseIgnoresIt() async throws {
    let text = """
      factory: post
      table: POSTS
      ---
      scenario: main
      steps:
        - truncate: [Posts, USERS]
        - create: user
          count: 3
        - create: post
          count: 5
      ---
      factory: user
      table: Users
      values: { name: first_name() }
      """
    try await with(.sqlite, text) { run in
      try await run.execute(
        "create table posts (id integer primary key, author integer not null references Users (ID))"
      )
      let report = try await run.run()
      #expect(report.tables.map(\.name) == ["users", "posts"])
      let rows = try await run.number("select count(*) from posts where author <= 3")
      #expect(rows == 5)
    }
  }
}
