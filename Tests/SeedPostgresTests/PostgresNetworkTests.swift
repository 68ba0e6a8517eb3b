import SeedDatabase
import SeedORM
@testable import SeedPostgres
import SeedSchema
import Testing

/// Networks that fall silent: nothing waits for ever.
@Suite(.enabled(if: TestDatabase.postgresURL != nil), .timeLimit(.minutes(15)))
struct PostgresNetworkTests {
  private func withProxy(
    _ body: (StallingProxy, _ direct: any DatabaseConnection) async throws -> Void
  ) async throws {
    try await TestDatabase.postgres.withURL { url in
      try await StallingProxy.with(url) { proxy in
        let direct = try await url.connect()
        try await finally {
          try await body(proxy, direct)
        } do: {
          await direct.close()
        }
      }
    }
  }

  private func connect(_ proxy: StallingProxy) async throws -> PostgresConnection {
    try #require(try await proxy.url().connect() as? PostgresConnection)
  }

  @Test func aServerThatFallsSilentAfterTheLoginTimesOut() async throws {
    try await withProxy { proxy, _ in
      proxy.fall(.answers, at: "SET TimeZone")
      let error = await #expect(throws: DatabaseError.self) {
        _ = try await proxy.url(timeout: 1).connect()
      }
      #expect(error?.code == .connection)
      #expect(error?.message.contains("did not answer within 1 second") == true)
    }
  }

  @Test func openingCanBeCancelledAfterTheLogin() async throws {
    try await withProxy { proxy, _ in
      proxy.fall(.both, at: "SET TimeZone")
      let opening = Task { _ = try await proxy.url(timeout: 0).connect() }
      try await proxy.waitForSilence()
      opening.cancel()
      let error = await #expect(throws: DatabaseError.self) { try await opening.value }
      #expect(error?.code == .interrupted)
    }
  }

  @Test(arguments: [StallingProxy.Silence.requests, .both])
  func aStatementIsInterruptedInASilentNetwork(_ silence: StallingProxy.Silence) async throws {
    try await withProxy { proxy, _ in
      let db = try await connect(proxy)
      proxy.fall(silence, at: "pg_sleep")
      async let failure = #expect(throws: DatabaseError.self) {
        try await db.query("select pg_sleep(60)")
      }
      try await proxy.waitForSilence()
      // The request is sent through the same network.
      db.interrupt()
      #expect(await failure?.code == .interrupted)
      #expect(await !db.isConnected)
      await db.close()
    }
  }

  @Test(arguments: [StallingProxy.Silence.requests, .answers, .both])
  func aLoadIsAbandonedInASilentNetwork(_ silence: StallingProxy.Silence) async throws {
    try await withProxy { proxy, direct in
      _ = try await direct.execute("create table t (id int)")
      let db = try await connect(proxy)
      let fell = Killed()
      let source = ListedBatches(count: silence == .answers ? 60 : .max) { number in
        if number == 50 {
          proxy.fall(silence)
          fell.request()
        }
        return ColumnBatch([Column(.integers(Array(0..<1000)))])
      }
      let request = LoadRequest(table: TableSchema(TableName("t"), fields: []), columns: ["id"])
      async let failure = #expect(throws: DatabaseError.self) {
        try await db.load(request, from: source)
      }
      await fell.requested()
      db.abandon()
      #expect(await failure?.code == .interrupted)
      await db.close()
      proxy.fall(.none)
      #expect(try await direct.value("select count(*) from t") == .integer(0))
    }
  }

  @Test(arguments: [true, false])
  func aLostCommitIsUnknown(_ arrives: Bool) async throws {
    try await withProxy { proxy, direct in
      _ = try await direct.execute("create table t (id int)")
      let db = try await connect(proxy)
      try await db.begin()
      _ = try await db.execute("insert into t values (1)")
      proxy.fall(arrives ? .answers : .both, at: "COMMIT")
      async let failure = #expect(throws: DatabaseError.self) { try await db.commit() }
      try await proxy.waitForSilence()
      if arrives {
        while try await direct.value("select count(*) from t") != .integer(1) {}
      }
      db.abandon()
      let error = await failure
      #expect(error?.code == .connection)
      #expect(error?.sqlState == "08007")
      #expect(error?.message.contains("not known whether the transaction was committed") == true)
      await db.close()
      #expect(try await direct.value("select count(*) from t") == .integer(arrives ? 1 : 0))
    }
  }

  @Test func aStatementWithoutAnAnswerEndsAfterItsLimit() async throws {
    try await withProxy { proxy, _ in
      let db = try await connect(proxy)
      await db.limitAnswers(seconds: 1)
      proxy.fall(.answers, at: "select 2")
      let error = await #expect(throws: DatabaseError.self) { try await db.query("select 2") }
      #expect(error?.code == .connection)
      #expect(error?.message.contains("did not answer within 1 second") == true)
      await db.close()
    }
  }

  @Test func connectionsHaveKeepalivesUnlessTheUserDecides() async throws {
    let names = { (parameters: [PostgresAddress.Parameter]) in
      try NetworkDefaults(for: parameters).missing.map(\.name)
    }
    let all = [
      "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count",
      "tcp_user_timeout",
    ]
    #expect(try names([]) == all)
    #expect(
      try names([.init(name: "keepalives_idle", value: "5")])
        == all.filter { $0 != "keepalives_idle" })
    let own = [PostgresAddress.Parameter(name: "tcp_user_timeout", value: "0")]
    #expect(try NetworkDefaults(for: own).decidesUserTimeout == false)
    // A server that waits for a lock reads nothing for so long.
    #expect(NetworkDefaults.userTimeout(lock: 60) > 60_000)
    #expect(NetworkDefaults.userTimeout(lock: 0) == 0)
  }
}

extension PostgresConnection {
  fileprivate func limitAnswers(seconds: Int) { session.answerLimit = seconds }
}
