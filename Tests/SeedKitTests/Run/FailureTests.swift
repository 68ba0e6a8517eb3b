@testable import SeedDatabase
@testable import SeedFormat
@testable import SeedGeneration
@testable import SeedKit
import Testing

/// A run that fails leaves the database unchanged.
@Suite struct FailureTests {
  private static let users = """
    factory: user
    table: users
    fields:
      id: { type: integer, primary_key: true }
      name: { type: string, max_length: 20, unique: true }
      age: { type: integer, min_value: 0, max_value: 99 }
    values: { name: "n{row}", age: "random_int(0, 99)" }
    ---

    """

  /// Runs a scenario that must fail on a database with rows in it, and compares before and after.
  private func fails<Failure: Error>(
    _ database: TestDatabase, _ text: String, with type: Failure.Type,
    control: RunControl = RunControl()
  ) async throws -> Failure? {
    var error: Failure?
    try await database.with(Self.users + text) { test in
      try await test.execute(
        """
        create table users (id bigint primary key, name varchar(20) not null unique, age bigint not null);
        insert into users values (1, 'ann', 30), (2, 'bob', 40);
        create table others (v text); insert into others values ('kept');
        """)
      let before = try await test.contents()
      error = await #expect(throws: type) { try await test.run(control: control) }
      #expect(try await test.contents() == before)
      #expect(await test.connection.isInTransaction == false)
      // The connection is as good as new.
      try await test.execute("insert into others values ('more')")
    }
    return error
  }

  @Test(arguments: TestDatabase.available)
  func brokenSQL(_ database: TestDatabase) async throws {
    _ = try await fails(
      database,
      """
      scenario: main
      steps:
        - truncate: [users]
        - { create: user, count: 5000 }
        - raw: ["delete from others", "selec 1"]
      """, with: DatabaseError.self)
  }

  @Test(arguments: TestDatabase.available)
  func expectationsThatDoNotHold(_ database: TestDatabase) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - truncate: [users]
        - { create: user, count: 50 }
        - expect: { users: 51 }
      """, with: ExpectationFailure.self)
    #expect(error?.found == "50")
    #expect(error?.span.line == 13)
  }

  @Test(arguments: TestDatabase.available)
  func allExpectationsOfAStepAreReported(_ database: TestDatabase) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - truncate: [users]
        - { create: user, count: 50 }
        - expect: { users: 50 }
        - expect: { users: 51, others: 1, "select min(id) from users": 7 }
      """, with: ExpectationFailure.self)
    #expect(
      error?.description
        == "expected users: 51, found 50\nexpected select min(id) from users: 7, found 1")
    #expect(error?.met == ["users: 50", "others: 1"])
  }

  /// A query that can't be answered doesn't hide what was found before.
  @Test(arguments: TestDatabase.available)
  func failedQueriesKeepEarlierExpectations(_ database: TestDatabase) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - truncate: [users]
        - { create: user, count: 50 }
        - expect: { users: 51, "select count(*) from missing": 7 }
      """, with: ExpectationFailure.self)
    #expect(error?.found == "50")
    #expect(error?.others.map(\.expected) == ["select count(*) from missing: 7"])
    #expect(error?.others.first?.found.contains("missing") == true)
  }

  /// Rows that reference emptied rows would otherwise belong to others with the same keys.
  @Test(arguments: TestDatabase.available, [LoadPolicy.automatic, .inPlace])
  func referencedTablesAreNotEmptied(
    _ database: TestDatabase, _ load: LoadPolicy
  ) async throws {
    let text =
      Self.users + """
        scenario: main
        steps:
          - truncate: [users]
          - { create: user, count: 5 }
        """
    try await database.with(text) { test in
      try await test.execute(
        """
        create table users (id bigint primary key, name varchar(20) not null unique, age bigint not null);
        create table pets (id bigint primary key, owner bigint references users on delete cascade);
        insert into users values (1, 'ann', 30), (2, 'bob', 40);
        insert into pets values (1, 1);
        """)
      let before = try await test.contents()
      let error = await #expect(throws: DatabaseError.self) {
        try await test.run(options: PlanOptions(load: load))
      }
      #expect(error?.code == .foreignKeyViolation)
      #expect(error?.message.contains("pets") == true, "\(error?.message ?? "")")
      #expect(try await test.contents() == before)
      if database == .sqlite {
        try await test.execute("update pets set owner = null")
        try await test.run(options: PlanOptions(load: load))
      }
    }
  }

  @Test(.enabled(if: TestDatabase.available.contains(.postgres)))
  func rejectedRowsHaveTheirNumbersInTheTable() async throws {
    let text = """
      factory: account
      table: accounts
      values: { id: sequential(), balance: 1 }
      ---
      scenario: main
      steps:
        - { create: account, count: 5 }
        - create: account
          count: 5
          values: { balance: "{8 - row}" }
      """
    try await TestDatabase.postgres.with(text) { test in
      try await test.execute(
        "create table accounts (id bigint primary key, balance bigint not null check (balance >= 0))"
      )
      let error = await #expect(throws: DatabaseError.self) { try await test.run() }
      #expect(error?.message.hasPrefix("row 9 of accounts: ") == true, "\(error?.message ?? "")")
    }
  }

  @Test(arguments: TestDatabase.available)
  func violatedConstraints(_ database: TestDatabase) async throws {
    _ = try await fails(
      database,
      """
      scenario: main
      steps:
        - create: user
          count: 5000
          values: { name: "{if(row == 4000, 'bob', concat('x', row))}" }
      """, with: DatabaseError.self)
  }

  /// SQL that a file holds has a place there.
  @Test(
    arguments: TestDatabase.available,
    ["raw: \"update usrs set age = 20\"", "expect: { \"select count(*) form user\": 5 }"])
  func sqlThatFails(_ database: TestDatabase, _ step: String) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - create: user
          count: 5
        - \(step)
      """, with: DatabaseError.self)
    #expect(error?.message.contains(".yaml:") == true, "\(String(describing: error))")
  }

  @Test(arguments: TestDatabase.available)
  func valuesThatBreakAValidator(_ database: TestDatabase) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - create: user
          count: 5000
          values: { age: "{if(index == 4500, 100, 5)}" }
      """, with: InvalidValueError.self)
    #expect(error?.column == "age")
    #expect(error?.rule == "at most 99")
    #expect(error?.row == 4502)
  }

  @Test(arguments: TestDatabase.available)
  func valuesThatCannotBeMade(_ database: TestDatabase) async throws {
    let error = try await fails(
      database,
      """
      scenario: main
      steps:
        - create: user
          count: 5000
          values: { age: "{floor(10 / (4600 - index))}" }
      """, with: GenerationError.self)
    #expect(error?.column == "age")
    #expect(error?.row == 4602)
  }

  @Test(arguments: TestDatabase.available)
  func cancelledRuns(_ database: TestDatabase) async throws {
    let holder = ControlHolder()
    let control = RunControl { progress in
      if progress.rowsDone > 20_000 { holder.cancel() }
    }
    holder.set(control)
    _ = try await fails(
      database,
      """
      scenario: main
      steps:
        - truncate: [users]
        - { create: user, count: 1_000_000 }
      """, with: CancellationError.self, control: control)
  }

  @Test(arguments: TestDatabase.available)
  func cancelledBeforeTheFirstStatement(_ database: TestDatabase) async throws {
    let control = RunControl()
    control.cancel()
    _ = try await fails(
      database, "scenario: main\nsteps: [ { create: user, count: 9 } ]",
      with: CancellationError.self, control: control)
  }

  /// With a transaction for each step, what was finished stays.
  @Test(arguments: TestDatabase.available)
  func aTransactionForEachStep(_ database: TestDatabase) async throws {
    let text =
      Self.users + """
        scenario: main
        transaction: step
        steps:
          - { create: user, count: 70 }
          - { create: user, count: 30, as: more }
          - raw: ["delete from users where id = 1", "selec 1"]
        """
    try await database.with(text) { test in
      let error = await #expect(throws: PartialCommitError.self) { try await test.run() }
      #expect(error?.cause is DatabaseError)
      #expect(error?.committedSummary == "2 of 3 steps are committed, and remain")
      let users = try await test.number("select count(*) from users")
      #expect(users == 100)
    }
  }

  /// The transaction is the run's.
  @Test(
    arguments: TestDatabase.available,
    ["COMMIT", "/* now */ rollback", "Begin", "END", "start transaction", "abort"])
  func sqlMayNotEndTheTransaction(_ database: TestDatabase, _ sql: String) async throws {
    let text =
      Self.users + """
        scenario: main
        steps:
          - { create: user, count: 70 }
          - raw: "\(sql)"
        """
    try await database.with(text) { test in
      let error = await #expect(throws: DiagnosticsError.self) { try await test.run() }
      let message = error?.diagnostics.first?.message ?? ""
      #expect(message.hasSuffix("would end the run's transaction"))
      let tables = try await test.connection.tables(in: nil)
      #expect(tables.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available)
  func sqlMayHaveSavepoints(_ database: TestDatabase) async throws {
    let text =
      Self.users + """
        scenario: main
        steps:
          - { create: user, count: 70 }
          - raw: ["savepoint s", "delete from users", "rollback to savepoint s", "release s"]
          - expect: { users: 70 }
        """
    try await database.with(text) { test in try await test.run() }
  }

  /// Tables that a failed run would have created are not there.
  @Test(arguments: TestDatabase.available)
  func noTablesOfAFailedRun(_ database: TestDatabase) async throws {
    let text =
      Self.users + """
        scenario: main
        steps:
          - { create: user, count: 10 }
          - expect: { users: 11 }
        """
    try await database.with(text) { test in
      await #expect(throws: ExpectationFailure.self) { try await test.run() }
      let tables = try await test.connection.tables(in: nil)
      #expect(tables.isEmpty)
    }
  }

  /// Impossible requests fail with their numbers before anything is written.
  @Test(arguments: [
    ("{ create: user, count: 1001, values: { name: 'random_string(1, alphabet=abc)' } }", "3"),
    ("{ create: user, count: 3, values: { name: 'random_choice([a, b])' } }", "2"),
    ("{ create: user, count: 101, values: { name: 'random_int(1, 100)' } }", "100"),
  ])
  func impossibleUniquenessFailsFirst(_ step: String, _ number: String) async throws {
    try await TestDatabase.sqlite.with(
      Self.users + "scenario: main\nsteps:\n  - \(step)"
    ) { test in
      let found = try await refusal { try await test.run() }
      #expect(found?.message.contains(number) == true, "\(found?.message ?? "no error")")
      #expect(found?.span != nil)
      #expect(try await test.connection.tables(in: nil).isEmpty)
    }
  }
}
