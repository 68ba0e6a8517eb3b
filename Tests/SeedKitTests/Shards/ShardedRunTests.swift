@testable import SeedDatabase
@testable import SeedKit
@testable import SeedPlanning
@testable import SeedSchema
import SeedFormat
import Foundation
import Testing

/// Runs in parts: their rows are those of a whole run, whatever the order, and however often a part
/// is tried.
@Suite struct ShardedRunTests {
  private static let files = """
    factory: team
    table: teams
    values: { name: "team {row}" }
    ---
    factory: person
    table: people
    values: { name: random_username(), boss_id: "maybe(70%, ref(person))" }
    ---
    factory: badge
    table: badges
    fields:
      id: { type: integer, primary_key: true }
      person_id: { type: integer, references: people.id }
      code: { type: string, max_length: 20, unique: true }
    values: { code: "b{row}" }
    ---
    scenario: main
    seed: 7
    steps:
      - create: team
        count: 20
      - create: person
        count: 300
      - create: badge
        count: 0..3 per person
      - raw:
        - update teams set size = (select count(*) from people where team_id = teams.id)
        # Its people go with it.
        - delete from teams where id = 1
      - expect: { people: 300, "select count(*) from teams where size > 0": 20 }

    """

  private static let tables = """
    create table teams (id integer primary key, name varchar(40) not null unique, size integer, lead_id integer);
    create table people (id integer primary key, name varchar(40) not null unique,
      team_id integer not null references teams (id) on delete cascade,
      boss_id integer, constraint boss foreign key (boss_id) references people (id) deferrable initially deferred);
    insert into teams values (1, 'old', 0, null);
    insert into people values (1, 'ann', 1, null), (5, 'bob', 1, 1);
    """

  private func sharded(_ run: TestRun, parts: Int = 3, seed: UInt64? = nil) -> ShardedRun {
    ShardedRun(
      Runner(run.connection, monitor: QueryMonitor(), batchSize: 64), scenario: "main",
      in: run.project, options: PlanOptions(seed: seed), parts: parts)
  }

  private func shard(_ number: Int, of count: Int = 3) throws -> Shard {
    try #require(Shard(number, of: count))
  }

  /// The definitions of all tables, by name.
  private func schema(_ run: TestRun) async throws -> [TableSchema] {
    try await run.connection.tables(in: nil).sorted { $0.name.name < $1.name.name }
  }

  @Test(arguments: TestDatabase.available)
  func partsAreTheWhole(_ database: TestDatabase) async throws {
    try await database.with(Self.files) { whole in
      try await whole.execute(Self.tables)
      let expected = try await whole.run()
      let contents = try await whole.contents()
      let tables = try await schema(whole)
      try await database.with(Self.files) { parts in
        try await parts.execute(Self.tables)
        let run = sharded(parts)
        let preparation = try await run.prepare()
        #expect(preparation.rows == expected.rows && preparation.created == ["badges"])
        #expect(!preparation.wasPrepared)
        // Children's parents are in parts that come later.
        var rows: Int64 = 0
        for number in [3, 1, 2] {
          let (report, wasLoaded) = try await run.load(try shard(number))
          rows += report.rows
          #expect(!wasLoaded)
        }
        #expect(rows == expected.rows)
        let report = try await run.finish()
        #expect(report.digest == expected.digest)
        #expect(report.tables.map(\.digest) == expected.tables.map(\.digest))
        #expect(report.checks.count == 2)
        #expect(try await parts.contents() == contents)
        #expect(try await schema(parts) == tables)
        // The sequences are past the keys of all parts.
        try await parts.execute(
          "insert into badges (person_id, code) select max(id), 'new' from people")
      }
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func foreignKeysAreRecreatedExactly() async throws {
    try await TestDatabase.postgres.with(Self.files) { test in
      try await test.execute(Self.tables)
      try await test.execute("comment on constraint boss on people is 'who leads'")
      let definitions = """
        select conname, pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint') \
        from pg_constraint where conrelid in ('people'::regclass, 'teams'::regclass) order by 1
        """
      let before = try await test.rows(definitions)
      let run = sharded(test)
      let preparation = try await run.prepare()
      #expect(preparation.keys.sorted() == ["people.boss_id", "people.team_id"])
      for number in 1...3 { _ = try await run.load(try shard(number)) }
      let without = try await test.rows(definitions)
      #expect(without.count == before.count - 2)
      _ = try await run.finish()
      let after = try await test.rows(definitions)
      #expect(after == before)
    }
  }

  @Test(arguments: TestDatabase.available)
  func partsLoadOnceAndFailedPartsCanBeRetried(_ database: TestDatabase) async throws {
    try await database.with(Self.files) { test in
      try await test.execute(Self.tables)
      let run = sharded(test)
      try await run.prepare()
      #expect(try await run.prepare().wasPrepared)
      let (one, two) = (try shard(1), try shard(2))
      let first = try await run.load(one).report
      let control = RunControl { _ in }
      let stopped = ShardedRun(
        Runner(test.connection, monitor: QueryMonitor(), control: control), scenario: "main",
        in: test.project, parts: 3)
      let before = try await test.contents()
      control.cancel()
      await #expect(throws: CancellationError.self) { try await stopped.load(two) }
      #expect(try await test.contents() == before)
      let again = try await run.load(one)
      #expect(again.wasLoaded && again.report.digest == first.digest)
      #expect(try await test.contents() == before)
      let missing = await #expect(throws: ShardError.self) { try await run.finish() }
      #expect(missing?.code == .incomplete && missing?.description.contains("2, 3") == true)
      _ = try await run.load(try shard(2))
      _ = try await run.load(try shard(3))
      _ = try await run.finish()
      let late = await #expect(throws: ShardError.self) { try await run.load(one) }
      #expect(late?.code == .notPrepared)
      #expect(try await test.number("select count(*) from people") == 300)
    }
  }

  @Test(arguments: TestDatabase.available)
  func otherRunsFail(_ database: TestDatabase) async throws {
    let part = try shard(1)
    try await database.with(Self.files) { test in
      try await test.execute(Self.tables)
      let early = await #expect(throws: ShardError.self) { try await sharded(test).load(part) }
      #expect(early?.code == .notPrepared && early?.hint?.contains("prepare/3") == true)
      try await sharded(test).prepare()
      for other in [sharded(test, parts: 4), sharded(test, seed: 8)] {
        let part = try shard(1, of: other.parts)
        let error = await #expect(throws: ShardError.self) { try await other.load(part) }
        #expect(error?.code == .otherRun)
        await #expect(throws: ShardError.self) { try await other.prepare() }
      }
      try await test.execute("alter table people add column note varchar(10)")
      let changed = await #expect(throws: ShardError.self) { try await sharded(test).load(part) }
      #expect(changed?.code == .changed)
    }
  }

  /// Parts whose rows come from other files, variables or options are parts of other runs.
  @Test func recipesChangeWithAllThatChangesRows() async throws {
    let text = """
      factory: person
      table: people
      values: { name: "${greeting:-hello} {row}" }
      ---
      scenario: main
      steps:
        - rows: person
          from: data/people.csv

      """
    try await TestFolder.with(["data/people.csv": "id\n1\n"]) { folder in
      func recipe(_ greeting: String? = nil, _ options: PlanOptions = PlanOptions()) throws
        -> String
      {
        let variables = FileVariables(given: greeting.map { ["greeting": $0] } ?? [:])
        let project = Project.read(
          [SourceFile(name: "Scenarios/main.yaml", text: text)], variables: variables,
          folder: folder.path)
        return try project.recipe(of: "main", options, parts: 2)
      }
      let first = try recipe()
      let again = try recipe()
      let seeded = try recipe(nil, PlanOptions(seed: 8))
      let merged = try recipe(nil, PlanOptions(conflict: .skip))
      let greeted = try recipe("bye")
      try folder.write("id\n2\n", to: "data/people.csv")
      let changed = try recipe()
      #expect(first == again)
      #expect(Set([first, seeded, merged, greeted, changed]).count == 5)
    }
  }

  @Test(arguments: TestDatabase.available)
  func abandonedRunsRestoreTheTables(_ database: TestDatabase) async throws {
    try await database.with(Self.files) { test in
      try await test.execute(Self.tables)
      let run = sharded(test)
      try await run.prepare()
      let rows = await #expect(throws: ShardError.self) { try await ShardedRun.abandon(run.runner) }
      #expect(rows?.code == .rowsStay)
    }
    try await database.with(Self.files) { test in
      try await test.execute(Self.tables + "delete from people; delete from teams;")
      let contents = try await test.contents()
      let tables = try await schema(test)
      let run = sharded(test)
      try await run.prepare()
      _ = try await run.load(try shard(2))
      try await ShardedRun.abandon(run.runner)
      #expect(try await test.contents() == contents)
      #expect(try await schema(test) == tables)
    }
  }

  /// Even an empty table that another one refers to can't be truncated.
  @Test(arguments: TestDatabase.available)
  func skippedTablesMayBeReferenced(_ database: TestDatabase) async throws {
    try await database.with(Self.files) { test in
      try await test.execute(
        Self.tables + """
          delete from people; delete from teams;
          create table audit (person integer references people);
          """)
      let contents = try await test.contents()
      let run = sharded(test)
      try await run.prepare()
      _ = try await run.load(try shard(2))
      try await ShardedRun.abandon(run.runner)
      #expect(try await test.contents() == contents)
    }
  }

  @Test(arguments: TestDatabase.available)
  func stepsWithoutRowsHappenOnce(_ database: TestDatabase) async throws {
    let text = """
      scenario: main
      steps:
        - raw: insert into log values ('a')
        - expect: { "select count(*) from log": 1 }

      """
    try await database.with(text) { test in
      try await test.execute("create table log (line varchar(10))")
      let run = sharded(test, parts: 1)
      try await run.prepare()
      _ = try await run.load(.whole)
      let report = try await run.finish()
      #expect(report.checks.map(\.skipped) == [nil])
    }
  }

  @Test(arguments: TestDatabase.available)
  func emptiedTablesMakeTheRowsOfTheWhole(_ database: TestDatabase) async throws {
    let text = """
      \(Self.files.components(separatedBy: "scenario: main")[0])scenario: main
      steps:
        - truncate: [people, teams]
        - { create: team, count: 5 }
        - { create: person, count: 100 }
        - expect: { people: 100 }

      """
    try await database.with(text) { whole in
      try await whole.execute(Self.tables)
      try await whole.run()
      let contents = try await whole.contents()
      try await database.with(text) { parts in
        try await parts.execute(Self.tables)
        let run = sharded(parts, parts: 2)
        try await run.prepare()
        let emptied = try await parts.number("select count(*) from people")
        #expect(emptied == 0)
        _ = try await run.load(try shard(2, of: 2))
        _ = try await run.load(try shard(1, of: 2))
        _ = try await run.finish()
        #expect(try await parts.contents() == contents)
      }
    }
  }

  @Test func stepsThatPartsCannotRunFail() async throws {
    let steps = [
      "[{ create: team }, { raw: delete from teams }, { create: team }]",
      "[{ create: team }, { truncate: [teams] }]",
    ]
    for steps in steps {
      try await TestDatabase.sqlite.with(
        """
        factory: team
        table: teams
        fields: { id: { type: integer, primary_key: true } }
        ---
        scenario: main
        steps: \(steps)

        """
      ) { test in
        let error = await #expect(throws: ShardError.self) { try await sharded(test).prepare() }
        #expect(error?.code == .unsuitable)
        let tables = try await test.connection.tables(in: nil)
        #expect(tables.isEmpty)
      }
    }
  }

  private static let posts = """
    factory: user
    table: users
    values: { name: "u{row}" }
    ---
    factory: post
    table: posts
    values: { author_id: ref(user), text: "{author.name}" }
    ---

    """

  private static let users = """
    create table users (id integer primary key, name varchar(20) not null);
    create table posts (id integer primary key, text varchar(20) not null,
      author_id integer not null references users (id));
    insert into users values (1, 'a'), (2, 'b'), (3, 'c');
    """

  /// A table that may get no rows keeps those that it has.
  @Test(arguments: TestDatabase.available, ["up to 3", "0..6"])
  func tablesMayGetNoRows(_ database: TestDatabase, _ count: String) async throws {
    let text =
      Self.posts + """
        scenario: main
        steps:
          - { create: user, count: \(count) }
          - { create: post, count: 10 }

        """
    try await database.with(text) { test in
      try await test.execute(Self.users)
      let run = sharded(test, parts: 2)
      try await run.prepare()
      for number in [2, 1] { _ = try await run.load(try shard(number, of: 2)) }
      _ = try await run.finish()
      let right = try await test.number(
        "select count(*) from posts p join users u on u.id = author_id where u.name = p.text")
      #expect(right == 10)
    }
  }

  /// Values that read rows which change between two parts would differ.
  @Test(arguments: TestDatabase.available)
  func changesOfRowsThatValuesReadAreNoticed(_ database: TestDatabase) async throws {
    let text =
      Self.posts + """
        scenario: main
        steps:
          - { create: post, count: 10 }

        """
    try await database.with(text) { test in
      try await test.execute(Self.users)
      let run = sharded(test, parts: 2)
      try await run.prepare()
      _ = try await run.load(try shard(1, of: 2))
      try await test.execute("update users set name = 'z'")
      let part = try shard(2, of: 2)
      let error = await #expect(throws: ShardError.self) { try await run.load(part) }
      #expect(error?.code == .changed)
    }
  }
}
