@testable import SeedSchema
@testable import SeedKit
@testable import SeedGeneration
@testable import SeedFormat
@testable import SeedDatabase
import SeedORM
@testable import SeedPlanning
import Testing

/// Loading past indexes and keys that are there already.
@Suite struct RouteTests {
  private static let schema = """
    CREATE TABLE users (id integer PRIMARY KEY, email varchar(100) NOT NULL, boss integer REFERENCES users);
    CREATE UNIQUE INDEX users_email ON users (email);
    CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL REFERENCES users, n integer);
    CREATE INDEX posts_user ON posts (user_id);
    CREATE INDEX posts_n ON posts (n) WHERE n > 5;
    """

  private static let factories = """
    factory: user
    table: users
    values: { email: "u{row}@example.com", boss: null }
    ---
    factory: post
    table: posts
    values:
      user_id: ref(user)
      n: random_int(1, 100)
    ---

    """

  private static let scenario =
    factories + """
      scenario: main
      steps:
        - { create: user, count: 500 }
        - { create: post, count: 3000 }
        - expect: { posts: 3000 }
        - raw: update posts set n = 1000 where user_id = 7
      """

  /// Everything that the database says of its tables, indexes and keys.
  private func definitions(_ test: TestRun) async throws -> [[String]] {
    switch test.connection.dialect {
    case is SQLiteDialect: try await test.rows("SELECT name, sql FROM sqlite_schema ORDER BY 1")
    default:
      try await test.rows(
        """
        SELECT conname::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid <> 0
        UNION ALL SELECT indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public'
        ORDER BY 1, 2
        """)
    }
  }

  private func routes(_ plan: Plan) -> [String] {
    plan.description.tables.map { "\($0.name) \($0.route.rawValue): \($0.routeReason)" }
  }

  @Test(arguments: TestDatabase.available)
  func bothRoutesGiveTheSameRows(_ database: TestDatabase) async throws {
    var contents: [LoadPolicy: [String]] = [:]
    var digests: Set<String> = []
    for load in [LoadPolicy.inPlace, .rebuild] {
      try await database.with(Self.scenario) { test in
        try await test.execute(Self.schema)
        let before = try await definitions(test)
        let plan = try await test.plan(options: PlanOptions(load: load))
        let name = plan.description.tables[0].route.rawValue
        #expect(name == load.rawValue)
        let report = try await test.run(options: PlanOptions(load: load))
        digests.insert(report.digest)
        let after = try await definitions(test)
        #expect(after == before)
        contents[load] = try await test.contents()
      }
    }
    #expect(digests.count == 1)
    #expect(contents[.inPlace] == contents[.rebuild])
  }

  @Test(arguments: TestDatabase.available)
  func thePlanNamesTheRouteAndWhy(_ database: TestDatabase) async throws {
    try await database.with(Self.scenario) { test in
      try await test.execute(Self.schema)
      let few = routes(try await test.plan())
      #expect(few.allSatisfy { $0.hasSuffix("in-place: few rows are added") })
      let many = routes(
        try await test.plan(options: PlanOptions(counts: ["user": 500_000, "post": 500_000])))
      #expect(
        many
          == (database == .postgres
            ? [
              "users rebuild: 1 key, 1 index and 1 foreign key are dropped and recreated after the load",
              "posts rebuild: 1 key, 2 indexes and 1 foreign key are dropped and recreated after the load",
            ]
            : [
              "users rebuild: 1 index is dropped and recreated after the load",
              "posts rebuild: 2 indexes are dropped and recreated after the load",
            ]))
      let asked = routes(try await test.plan(options: PlanOptions(load: .inPlace)))
      #expect(asked.allSatisfy { $0.hasSuffix("in-place: asked for") })
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTableWithManyRowsIsLoadedInPlace(_ database: TestDatabase) async throws {
    try await database.with(Self.scenario) { test in
      try await test.execute(Self.schema)
      try await test.execute(
        """
        INSERT INTO users WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 200000)
        SELECT n, 'x' || n, NULL FROM r
        """)
      let plan = try await test.plan(options: PlanOptions(counts: ["user": 500_000]))
      #expect(routes(plan).first == "users in-place: 200000 rows already exist")
    }
  }

  @Test(arguments: TestDatabase.available)
  func triggersPreventARebuild(_ database: TestDatabase) async throws {
    try await database.with(Self.scenario) { test in
      try await test.execute(Self.schema)
      try await test.execute(
        database == .sqlite
          ? "CREATE TRIGGER watch AFTER INSERT ON posts BEGIN UPDATE users SET boss = NULL; END"
          : """
          CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
          CREATE TRIGGER watch AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION f()
          """)
      let plan = try await test.plan(options: PlanOptions(load: .rebuild))
      #expect(
        routes(plan) == [
          "users in-place: the trigger watch of posts may query tables",
          "posts in-place: the trigger watch of posts may query tables",
        ])
      #expect(
        plan.warnings.map(\.message).contains(
          "posts is loaded in place: the trigger watch of posts may query tables"))
    }
  }

  @Test(arguments: TestDatabase.available, [LoadPolicy.inPlace, .rebuild])
  func rejectedRowsLeaveTheDatabaseUnchanged(_ database: TestDatabase, _ load: LoadPolicy)
    async throws
  {
    let text =
      Self.factories.replacing("u{row}@", with: "u@") + """
        scenario: main
        steps:
          - { create: user, count: 500 }
        """
    try await database.with(text) { test in
      try await test.execute(
        Self.schema.replacing("CREATE UNIQUE INDEX users_email ON users (email);", with: ""))
      // The planner can't tell for which rows the index holds.
      try await test.execute(
        "CREATE UNIQUE INDEX e ON users (lower(email)) WHERE length(email) > 1; INSERT INTO users VALUES (1, 'a', NULL)"
      )
      let before = try await definitions(test)
      let error = await #expect(throws: DatabaseError.self) {
        try await test.run(options: PlanOptions(load: load))
      }
      #expect(error?.code == .uniqueViolation)
      let after = try await definitions(test)
      #expect(after == before)
      let count = try await test.number("SELECT count(*) FROM users")
      #expect(count == 1)
    }
  }

  @Test(arguments: TestDatabase.available, ["whole", "step"])
  func sqlBetweenTheStepsSeesTheIndexes(_ database: TestDatabase, _ kind: String) async throws {
    let text =
      Self.factories + """
        scenario: main
        transaction: \(kind)
        steps:
          - { create: user, count: 500 }
          - raw: insert into users values (100000, 'u1@example.com', null) on conflict (email) do nothing
          - { create: post, count: 3000 }
          - { create: user, count: 200, as: more }
          - expect: { users: 700, posts: 3000 }
          - truncate: [posts]
          - { create: post, count: 100, as: last }
        """
    try await database.with(text) { test in
      try await test.execute(Self.schema)
      let before = try await definitions(test)
      let report = try await test.run(options: PlanOptions(load: .rebuild))
      #expect(report.rows == 3800)
      let after = try await definitions(test)
      #expect(after == before)
      let posts = try await test.number("SELECT count(*) FROM posts")
      #expect(posts == 100)
    }
  }

  /// A key that is still open forbids changes of its table.
  @Test(
    .enabled(if: TestDatabase.postgresURL != nil),
    arguments: ["", "DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"])
  func keysThatWaitForLaterRows(_ timing: String) async throws {
    let text = """
      factory: a
      table: a
      values: { b_id: ref(b) }
      ---
      factory: b
      table: b
      values: { a_id: ref(a) }
      ---
      scenario: main
      steps:
        - { create: a, count: 300 }
        - { create: b, count: 300 }
      ---
      scenario: looks
      steps:
        - { create: a, count: 300 }
        - expect: { a: 300 }
        - { create: b, count: 300 }
      """
    for scenario in ["main", "looks"] {
      try await TestDatabase.postgres.with(text) { test in
        try await test.execute(
          """
          CREATE TABLE a (id integer PRIMARY KEY, b_id integer NOT NULL);
          CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL REFERENCES a \(timing));
          ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b \(timing);
          """)
        let before = try await definitions(test)
        try await test.run(scenario, options: PlanOptions(load: .rebuild))
        let after = try await definitions(test)
        #expect(after == before)
        let broken = try await test.number(
          "SELECT count(*) FROM a LEFT JOIN b ON b.id = b_id WHERE b.id IS NULL")
        #expect(broken == 0)
      }
    }
  }

  /// The deferred key's open checks forbid making the other one again.
  @Test(.enabled(if: TestDatabase.postgresURL != nil), arguments: [LoadPolicy.inPlace, .rebuild])
  func lateAndDeferredKeysTogether(_ load: LoadPolicy) async throws {
    let text = """
      factory: a
      table: a
      values: { b_id: ref(b), c_id: ref(b) }
      ---
      factory: b
      table: b
      values: { a_id: ref(a) }
      ---
      scenario: main
      steps:
        - { create: a, count: 300 }
        - { create: b, count: 300 }
      """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(
        """
        CREATE TABLE a (id integer PRIMARY KEY, b_id integer NOT NULL, c_id integer);
        CREATE TABLE b (id integer PRIMARY KEY, a_id integer NOT NULL REFERENCES a);
        ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b,
          ADD FOREIGN KEY (c_id) REFERENCES b DEFERRABLE INITIALLY DEFERRED;
        """)
      let before = try await definitions(test)
      try await test.run(options: PlanOptions(load: load))
      let after = try await definitions(test)
      #expect(after == before)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func tablesThatOthersUseAreLoadedInPlace() async throws {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      let other = try await url.connect()
      let test = TestRun(connection, Self.scenario)
      try await test.execute(Self.schema)
      try await other.begin()
      _ = try await other.query("SELECT * FROM posts")
      let options = PlanOptions(counts: ["user": 500, "post": 25_000])
      let plan = try await test.plan(options: options)
      #expect(routes(plan).map { $0.prefix(12) } == ["users in-pla", "posts rebuil"])
      let report = try await test.run(options: options)
      #expect(report.notes == ["loaded in place because another session is using it: posts"])
      #expect(report.rows == 25_500)
      let timeout = try await test.rows("SHOW lock_timeout")
      #expect(timeout == [["0"]])
      await other.close()
      await connection.close()
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func theServerKnowsWhatTheTablesHold() async throws {
    try await TestDatabase.postgres.with(Self.scenario) { test in
      try await test.execute(Self.schema)
      try await test.run(options: PlanOptions(counts: ["user": 500, "post": 25_000]))
      let rows = try await test.rows(
        "SELECT tablename::text FROM pg_stats WHERE schemaname = 'public' AND attname = 'id'")
      #expect(rows == [["posts"]])
    }
  }

  /// SQLite can leave keys alone until all rows are there.
  @Test func sqliteChecksManyKeysAtOnce() async throws {
    let text =
      Self.factories + """
        scenario: main
        steps:
          - { create: user, count: 500 }
          - { create: post, count: 25_000 }
          - expect: { posts: 25_000 }
        ---
        scenario: broken
        steps:
          - create: post
            count: 25_000
            values: { user_id: 7 }
        ---
        scenario: ruled
        steps:
          - { create: user, count: 500 }
          - { create: post, count: 25_000 }
          - raw: delete from users where id = 1
        """
    try await TestDatabase.sqlite.with(text) { test in
      try await test.execute(Self.schema)
      let error = await #expect(throws: DatabaseError.self) { try await test.run("broken") }
      #expect(error?.code == .foreignKeyViolation)
      #expect(error?.columns == ["user_id"])
      let left = try await test.number("SELECT count(*) FROM posts")
      #expect(left == 0)

      let few = try await test.plan(options: PlanOptions(counts: ["post": 100]))
      let asked = try await test.plan(options: PlanOptions(load: .inPlace))
      let ruled = try await test.plan("ruled")
      #expect(!few.checksKeysAtEnd && !asked.checksKeysAtEnd && !ruled.checksKeysAtEnd)
      let many = try await test.plan()
      #expect(many.checksKeysAtEnd)
      try await test.run()
      let broken = try await test.rows("PRAGMA foreign_key_check")
      #expect(broken.isEmpty)
      let again = try await test.plan()
      #expect(!again.checksKeysAtEnd)
    }
  }

  /// Made again as it is, it would check none of the rows that came meanwhile.
  @Test(.enabled(if: TestDatabase.postgresURL != nil), arguments: [LoadPolicy.automatic, .inPlace])
  func invalidKeysAreKeptAndStillChecked(_ load: LoadPolicy) async throws {
    let text =
      Self.factories.replacing("ref(user)", with: "'{id}'") + """
        scenario: main
        steps:
          - { create: user, count: 10 }
          - { create: post, count: 25_000 }
        """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(
        """
        CREATE TABLE users (id integer PRIMARY KEY, email text, boss integer);
        CREATE TABLE posts (id integer PRIMARY KEY, user_id integer, n integer);
        ALTER TABLE posts ADD FOREIGN KEY (user_id) REFERENCES users NOT VALID;
        """)
      let error = await #expect(throws: DatabaseError.self) {
        try await test.run(options: PlanOptions(load: load))
      }
      #expect(error?.code == .foreignKeyViolation)
    }
  }

  /// A check that searches a table, which is slow without indexes.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func domainsThatSearchKeepAllTablesAsTheyAre() async throws {
    try await TestDatabase.postgres.with(Self.scenario) { test in
      try await test.execute(Self.schema)
      try await test.execute(
        """
        CREATE FUNCTION known(i integer) RETURNS boolean STABLE LANGUAGE sql
          AS 'SELECT i < 2000 OR EXISTS (SELECT FROM users WHERE id = i)';
        CREATE DOMAIN inner_number AS integer CHECK (known(VALUE));
        CREATE DOMAIN number AS inner_number; ALTER TABLE posts ALTER n TYPE number;
        """)
      let plan = try await test.plan(options: PlanOptions(load: .rebuild))
      #expect(
        routes(plan).last == "posts in-place: a check calls known(), which may query tables")
    }
  }

  /// Whoever uses the tables in another order isn't stopped, and doesn't stop the run.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func noLocksAreHeldWhileWaiting() async throws {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      let other = try await url.connect()
      let test = TestRun(connection, Self.scenario)
      try await test.execute(Self.schema)
      try await test.execute("INSERT INTO users VALUES (1000000, 'x', NULL)")
      try await other.begin()
      _ = try await other.execute("INSERT INTO users VALUES (-1, 'y', NULL)")
      let options = PlanOptions(counts: ["user": 25_000, "post": 25_000])
      let run = BackgroundRun { try await test.run(options: options) }
      // Where the run waits for users, posts, which comes first by its name, must be free.
      let isWaiting = try await run.waits {
        try await !other.query(
          "SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'users'::regclass"
        ).isEmpty
      }
      #expect(isWaiting)
      _ = try await other.execute("INSERT INTO posts VALUES (-1, 1000000, 7)")
      try await other.commit()
      let rows = try await run.value.rows
      #expect(rows == 50_000)
      await other.close()
      await connection.close()
    }
  }
}
