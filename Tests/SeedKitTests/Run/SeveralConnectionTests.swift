@testable import SeedDatabase
import SeedORM
@testable import SeedKit
@testable import SeedPlanning
import Testing

/// Steps that are transactions of their own, over several connections.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct SeveralConnectionTests {
  private static func table(_ name: String, _ parent: String? = nil) -> String {
    """
    factory: \(name)
    table: \(name)s
    fields:
      id: { type: integer, primary_key: true }
      n: { type: integer, index: true }
    \(parent.map { "  \($0)_id: { type: integer, references: \($0)s }\n" } ?? "")
    values:
      n: random_int(1, 1000)
    \(parent.map { "  \($0)_id: ref(\($0))" } ?? "")
    ---

    """
  }

  private static func text(_ extra: String = "", count: Int = 30_000) -> String {
    table("a") + table("b") + table("c") + table("d", "a") + table("e", "b") + table("f", "a") + """
      scenario: main
      transaction: step
      steps:
        - { create: a, count: 2000 }
        - { create: b, count: 1000 }
        - { create: c, count: \(count) }
        - { create: d, count: \(count) }
        - { create: e, count: \(count) }
      \(extra)
        - expect: { a: 2000, d: \(count) }
        - { create: f, count: \(count) }
      """
  }

  private func run(
    _ test: TestRun, _ url: DatabaseURL, others count: Int, control: RunControl = RunControl(),
    load: LoadPolicy = .automatic
  ) async throws -> RunReport {
    var others: [any DatabaseConnection] = []
    for _ in 0..<count { others.append(try await url.connect()) }
    do {
      let plan = try await test.plan(options: PlanOptions(load: load))
      let report = try await Runner(
        test.connection, others: others, monitor: QueryMonitor(), control: control
      ).run(plan)
      for other in others { await other.close() }
      return report
    } catch {
      for other in others { await other.close() }
      throw error
    }
  }

  private func with(_ text: String, _ body: (TestRun, DatabaseURL) async throws -> Void)
    async throws
  {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      do {
        try await body(TestRun(connection, text), url)
        await connection.close()
      } catch {
        await connection.close()
        throw error
      }
    }
  }

  private func definitions(_ test: TestRun) async throws -> [[String]] {
    try await test.rows(
      """
      SELECT conname::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid <> 0
      UNION ALL SELECT indexname::text, indexdef FROM pg_indexes WHERE schemaname = 'public'
      ORDER BY 1, 2
      """)
  }

  @Test(arguments: [LoadPolicy.automatic, .inPlace, .rebuild])
  func theRowsAreThoseOfOneConnection(_ load: LoadPolicy) async throws {
    var contents: [[String]] = []
    var digests: Set<String> = []
    var keys: [[[String]]] = []
    for others in [0, 3] {
      try await with(Self.text()) { test, url in
        let report = try await run(test, url, others: others, load: load)
        digests.insert(report.digest)
        #expect(report.rows == 123_000)
        #expect(report.checks.count == 2)
        contents.append(try await test.contents())
        keys.append(try await definitions(test))
      }
    }
    #expect(digests.count == 1)
    #expect(contents.first == contents.last)
    #expect(keys.first == keys.last)
  }

  @Test func stepsWaitForThoseThatTheyNeed() async throws {
    try await with(Self.text()) { test, _ in
      let plan = try await test.plan()
      let group = plan.loadGroup(from: 0)
      #expect(group == 0..<5)
      let order = StepDependencies(plan, group)
      let before = group.map { order.predecessors($0).sorted() }
      #expect(before == [[], [], [], [0], [1]])
      #expect(plan.maximumUsefulConnections == 3)
      let last = StepDependencies(plan, plan.loadGroup(from: 6))
      #expect(last.width == 1)
    }
  }

  @Test func rejectedRowsStopTheOthersAndKeepEveryKey() async throws {
    try await with(Self.text(count: 60_000)) { test, url in
      // The planner can't know which values differ in a remainder.
      try await test.execute(
        """
        CREATE TABLE cs (id integer PRIMARY KEY, n integer); CREATE INDEX ON cs (n);
        CREATE UNIQUE INDEX refusing ON cs ((n % 500));
        """)
      let error = await #expect(throws: PartialCommitError.self) {
        _ = try await run(test, url, others: 3)
      }
      let cause = error?.cause as? DatabaseError
      #expect(cause?.code == .uniqueViolation)
      try await expectWholeSteps(test, rows: 60_000)
      let count = try await test.number("SELECT count(*) FROM cs")
      #expect(count == 0)
    }
  }

  @Test func stoppedRunsKeepWholeStepsAndEveryKey() async throws {
    try await with(Self.text(count: 60_000)) { test, url in
      let holder = ControlHolder()
      let control = RunControl { if $0.rowsDone > 30_000 { holder.cancel() } }
      holder.set(control)
      let error = await #expect(throws: (any Error).self) {
        _ = try await run(test, url, others: 3, control: control)
      }
      // Nothing is left unfinished if the run was stopped before the first step was committed.
      let cause = (error as? PartialCommitError)?.cause ?? error
      #expect(cause is CancellationError)
      try await expectWholeSteps(test, rows: 60_000)
    }
  }

  private func expectWholeSteps(_ test: TestRun, rows: Int64) async throws {
    let tables = try await test.connection.tables(in: nil)
    #expect(tables.count == 6)
    #expect(
      tables.allSatisfy { !$0.primaryKey.isEmpty && $0.indexes.contains { $0.columns == ["n"] } })
    #expect(tables.flatMap(\.foreignKeys).count == 3)
    for name in ["cs", "ds", "es", "fs"] {
      let count = try await test.number("SELECT count(*) FROM \(name)")
      #expect(count == 0 || count == rows)
    }
  }

  /// What was drawn again of a parent counts for the rows that refer to it.
  @Test func retriedRowsAreTheSameForTheirChildren() async throws {
    let text = """
      factory: user
      table: users
      values:
        score: random_int(1, 1000)
      ---
      factory: other
      table: others
      ---
      factory: post
      table: posts
      values: { score: "{user.score}" }
      ---
      scenario: main
      transaction: step
      rejected_rows: retry
      steps:
        - { create: user, count: 100 }
        - { create: other, count: 100 }
        - { create: post, count: 300 }
      """
    try await with(text) { test, url in
      try await test.execute(
        """
        CREATE TABLE users (id serial PRIMARY KEY, score integer NOT NULL CHECK (score * 7 % 3 = 0));
        CREATE TABLE others (id serial PRIMARY KEY);
        CREATE TABLE posts (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users, score integer NOT NULL);
        """)
      _ = try await run(test, url, others: 3)
      let wrong = try await test.number(
        "SELECT count(*) FROM posts p JOIN users u ON u.id = user_id WHERE u.score <> p.score")
      #expect(wrong == 0)
    }
  }

  /// Session settings and temporary objects of SQL steps apply to the following steps.
  @Test func stepsAfterSessionSettingsStayOnTheirConnection() async throws {
    let text = Self.text(count: 2_000).replacing(
      "- { create: a, count: 2000 }",
      with: "- raw: CREATE TEMPORARY TABLE x (n integer)\n  - { create: a, count: 2000 }")
    try await with(text) { test, url in
      let plan = try await test.plan()
      #expect(plan.maximumUsefulConnections == 1)
      let report = try await run(test, url, others: 3)
      #expect(report.rows == 11_000)
    }
  }
}
