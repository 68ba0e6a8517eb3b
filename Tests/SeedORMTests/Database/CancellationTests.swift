import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// What becomes of statements and connections when a task is cancelled or a server goes away.
@Suite struct CancellationTests {
  /// A query that takes a minute or more.
  private static func endless(_ kind: TestDatabase) -> SQLStatement {
    switch kind {
    case .sqlite:
      "with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n"
    case .postgres: "select pg_sleep(60)"
    }
  }

  @Test(arguments: TestDatabase.available)
  func aCancelledStatementIsStopped(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 1)) { db in
      for pause in [0, 1, 30] {
        let task = Task { try await db.query(Self.endless(kind)) }
        try await Task.sleep(for: .milliseconds(pause))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // The same connection, or at least a sound one.
        for _ in 0..<5 { #expect(try await db.query("select 1").count == 1) }
        #expect(db.poolStatus.inUse == 0)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func aCancelledTransactionIsRolledBack(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 1)) { db in
      _ = try await db.execute("create table items (id integer)")
      let (began, signal) = AsyncStream.makeStream(of: Void.self)
      let task = Task {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (1)")
          signal.finish()
          _ = try await tx.query(Self.endless(kind))
        }
      }
      for await _ in began {}
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(try await db.count("items") == 0)
      #expect(try await db.execute("insert into items values (2)") == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func oneThatSwallowsItsCancellationIsRolledBackAllTheSame(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer)")
      let task = Task {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (1)")
          withUnsafeCurrentTask { $0?.cancel() }
        }
      }
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(try await db.count("items") == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func whoIsCancelledWhileWaitingLeavesTheQueue(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 1)) { db in
      try await db.transaction { _ in
        let task = Task { try await db.query("select 1") }
        while db.poolStatus.waiting == 0 { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(db.poolStatus.waiting == 0)
      }
      #expect(try await db.query("select 1").count == 1)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aDeadConnectionIsReplaced() async throws {
    let pool = PoolConfiguration(minimum: 3, maximum: 3)
    try await TestDatabase.postgres.withDatabase(pool: pool) { db in
      _ = try await db.execute("create table items (id integer)")
      let killer = try await db.url.connect()
      let kill: SQLStatement = """
        select count(pg_terminate_backend(pid, 3600000)) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
        """
      _ = try await killer.query(kill)
      #expect(try await db.execute("insert into items values (1)") == 1)

      // One with something in flight can't be replaced in secret.
      let error = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (2)")
          _ = try await killer.query(kill)
          _ = try await tx.execute("insert into items values (3)")
        }
      }
      #expect(error?.code == .connection)
      #expect(try await db.count("items") == 1)
      #expect(db.poolStatus.inUse == 0)
      await killer.close()
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aConnectionThatWasIdleForLongIsAskedFirst() async throws {
    let pool = PoolConfiguration(maximum: 1, checkAfter: .zero)
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withDatabase(pool: pool, monitor: monitor) { db in
      _ = try await db.query("select 2")
      #expect(monitor.report.statements.contains { $0.statement.uppercased() == "SELECT ?" })
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil), .timeLimit(.minutes(15)))
  func aStatementInASilentNetworkIsGivenUp() async throws {
    try await TestDatabase.postgres.withURL { url in
      try await StallingProxy.with(url) { proxy in
        let db = try await Database.open(proxy.url(), pool: PoolConfiguration(maximum: 1))
        proxy.fall(.both, at: "select 2")
        let task = Task { try await db.query("select 2") }
        try await proxy.waitForSilence()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        proxy.fall(.none)
        #expect(try await db.query("select 1").count == 1)
        await db.close()
      }
    }
  }
}
