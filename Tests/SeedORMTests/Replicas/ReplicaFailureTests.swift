import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// Replicas that can't be reached, that fail, and that come back.
@Suite struct ReplicaFailureTests {
  @Test func aMissingReplicaIsTriedAgain() async throws {
    try await TestFolder.with([:]) { folder in
      let file = { (name: String) in
        DatabaseURL(.sqlite(path: "\(folder.path)/\(name).db", mode: .create))
      }
      let fill = { (name: String) in
        let connection = try await file(name).connect()
        try await connection.executeScript(
          "create table origin (name text); insert into origin values ('\(name)')")
        await connection.close()
      }
      try await fill("primary")
      let db = try await Database.open(
        file("primary"), replicas: [file("first")],
        reading: ReplicaConfiguration(checkInterval: nil, checkTimeout: .seconds(60)))
      let served7 = try await ReplicatedDatabase.served(db)
      #expect(served7 == "primary")
      let failure = db.replicaStatus.first?.failure
      #expect(failure != nil)
      try await fill("first")
      let served8 = try await ReplicatedDatabase.served(db)
      #expect(served8 == "primary")
      let found = await db.checkReplicas()
      #expect(found.first?.isUsable == true)
      let served9 = try await ReplicatedDatabase.served(db)
      #expect(served9 == "first")
      await db.close()
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aReplicaThatFailsIsLeftOutUntilItAnswers() async throws {
    try await ReplicatedDatabase.with(.postgres, replicas: 1) { replicated in
      let db = replicated.db
      let served10 = try await replicated.served()
      #expect(served10 == "first")
      let name = try #require(replicated.urls[1].databaseName)
      let admin = try await replicated.urls[0].connect()
      try await admin.executeScript("alter database \(name) allow_connections false")
      _ = try await admin.query(
        "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = \(name)")
      // The statement that notices it goes to the primary.
      let served11 = try await replicated.served()
      #expect(served11 == "primary")
      #expect(db.replicaStatus.first?.isUsable == false)
      #expect(db.replicaStatus.first?.failure != nil)
      await db.checkReplicas()
      let served12 = try await replicated.served()
      #expect(served12 == "primary")
      try await admin.executeScript("alter database \(name) allow_connections true")
      await admin.close()
      await db.checkReplicas()
      let served13 = try await replicated.served()
      #expect(served13 == "first")
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aQueryThatWritesGoesToThePrimary() async throws {
    let configuration = ReplicaConfiguration(primaryAfterWrite: .zero)
    try await ReplicatedDatabase.with(.postgres, configuration) { replicated in
      let db = replicated.db
      let rows = try await db.query(
        "with added as (insert into origin values ('added') returning name) select name from added")
      #expect(rows.count == 1)
      let names = try await db.readingPrimary {
        try await db.fetchAll(String.self, "select name from origin order by name")
      }
      #expect(names == ["added", "primary"])
      let locked = try await db.query("select name from origin for update")
      #expect(locked.count == 2)
    }
  }

  @Test func aSilentReplicaDelaysNothing() async throws {
    let server = try SilentServer()
    try await TestDatabase.sqlite.withURL { url in
      let silent = try DatabaseURL("postgres://u@127.0.0.1:\(server.port)/d?connect_timeout=0")
      let db = try await Database.open(
        url, replicas: [silent],
        reading: ReplicaConfiguration(checkInterval: nil, checkTimeout: .milliseconds(20)))
      let one = try await db.query("select 1")
      #expect(one.count == 1)
      #expect(db.replicaStatus.first?.failure?.contains("it didn't answer within") == true)
      await db.checkReplicas()
      #expect(db.replicaStatus.first?.isUsable == false)
      await db.close()
    }
  }

  @Test func aPositionTellsHowFarAReplicaIsBehind() {
    let start = ContinuousClock.now
    var timeline = ReplicationTimeline(capacity: 3)
    #expect(timeline.instant(of: 100) == nil)
    timeline.add(100, at: start)
    timeline.add(200, at: start + .seconds(1))
    timeline.add(200, at: start + .seconds(2))
    #expect(timeline.instant(of: 99) == nil)
    #expect(timeline.instant(of: 150) == start)
    #expect(timeline.instant(of: 200) == start + .seconds(2))
    #expect(!timeline.isComplete(at: 199) && timeline.isComplete(at: 200))
    timeline.add(300, at: start + .seconds(3))
    timeline.add(400, at: start + .seconds(4))
    #expect(timeline.instant(of: 150) == nil)
    #expect(timeline.instant(of: 999) == start + .seconds(4))
    // Another server has taken over, whose log is shorter.
    timeline.add(50, at: start + .seconds(5))
    #expect(timeline.instant(of: 400) == start + .seconds(5))
    #expect(timeline.instant(of: 49) == nil)
  }
}
