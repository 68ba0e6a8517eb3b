import SeedDatabase
import SeedORM
import Testing

/// Which server serves a statement of a database with replicas.
@Suite struct ReplicaTests {
  @Test(arguments: TestDatabase.available)
  func readsGoToTheReplicasInTurn(_ kind: TestDatabase) async throws {
    try await ReplicatedDatabase.with(kind) { replicated in
      var names: [String] = []
      for _ in 0..<4 { names.append(try await replicated.served()) }
      #expect(Set(names.prefix(2)) == ["first", "second"])
      #expect(names.prefix(2) == names.suffix(2))
      var streamed: [String] = []
      for try await row in replicated.db.stream("select name from origin") {
        streamed.append("\(row.values)")
      }
      #expect(streamed.count == 1 && !streamed[0].contains("primary"))
      #expect(replicated.db.replicaStatus.map(\.reads).reduce(0, +) == 5)
      #expect(!replicated.db.replicaStatus.contains { !$0.isUsable })
      let health = await replicated.db.healthCheck(timeout: .seconds(86_400))
      #expect(health.replicas == replicated.db.replicaStatus)
    }
  }

  @Test(arguments: TestDatabase.available)
  func writesAndTransactionsGoToThePrimary(_ kind: TestDatabase) async throws {
    try await ReplicatedDatabase.with(kind) { replicated in
      let inTransaction = try await replicated.db.transaction { tx in
        try await ReplicatedDatabase.served(tx)
      }
      #expect(inTransaction == "primary")
      let returned = try await replicated.db.query("update origin set name = 'a' returning name")
      #expect(returned.count == 1)
      let connection = try await replicated.urls[0].connect()
      let rows = try await connection.query("select name from origin")
      await connection.close()
      #expect(rows.first?.values == [.text("a")])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aWriteIsReadForATime(_ kind: TestDatabase) async throws {
    let configuration = ReplicaConfiguration(primaryAfterWrite: .seconds(2))
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      try await replicated.write()
      let served1 = try await replicated.served()
      #expect(served1 == "primary")
      replicated.clock.advance(.milliseconds(1_999))
      let served2 = try await replicated.served()
      #expect(served2 == "primary")
      replicated.clock.advance(.milliseconds(2))
      let served3 = try await replicated.served()
      #expect(served3 != "primary")
      try await replicated.db.transaction { tx in
        _ = try await tx.execute("update origin set name = name")
      }
      let served4 = try await replicated.served()
      #expect(served4 == "primary")
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTaskReadsItsOwnWrites(_ kind: TestDatabase) async throws {
    let configuration = ReplicaConfiguration(primaryAfterWrite: .zero)
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      let (db, before) = (replicated.db, try await replicated.served())
      #expect(before != "primary")
      let inside = try await db.readingOwnWrites {
        let first = try await replicated.served()
        try await replicated.write()
        replicated.clock.advance(.seconds(3_600))
        async let child = ReplicatedDatabase.served(db)
        return [first, try await replicated.served(), try await child]
      }
      #expect(inside[0] != "primary")
      #expect(inside[1...] == ["primary", "primary"])
      let served5 = try await replicated.served()
      #expect(served5 != "primary")
      let forced = try await db.readingPrimary { try await replicated.served() }
      #expect(forced == "primary")
    }
  }

  @Test(arguments: TestDatabase.available, ReplicaConfiguration.Target.allCases)
  func readOnlyTransactionsRunWhereTheyShould(
    _ kind: TestDatabase, _ target: ReplicaConfiguration.Target
  ) async throws {
    let configuration = ReplicaConfiguration(readOnlyTransactions: target)
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      let name = try await replicated.db.transaction(.readOnly) { tx in
        try await ReplicatedDatabase.served(tx)
      }
      #expect((name == "primary") == (target == .primary))
      let serializable = TransactionOptions(isolation: .serializable, isReadOnly: true)
      let second = try await replicated.db.transaction(serializable) { tx in
        try await ReplicatedDatabase.served(tx)
      }
      #expect(second == "primary")
    }
  }

  @Test(arguments: TestDatabase.available)
  func theLeastBusyReplicaIsNext(_ kind: TestDatabase) async throws {
    let configuration = ReplicaConfiguration(balancing: .leastBusy)
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      let db = replicated.db
      let (busy, others) = try await db.transaction(.readOnly) { tx in
        let busy = try await ReplicatedDatabase.served(tx)
        var others: Set<String> = []
        for _ in 0..<4 {
          // A task of its own: this one has the transaction open.
          others.insert(try await Task.detached { try await ReplicatedDatabase.served(db) }.value)
        }
        return (busy, others)
      }
      #expect(busy != "primary")
      #expect(others == Set(["first", "second"]).subtracting([busy]))
    }
  }

  @Test(arguments: TestDatabase.available)
  func cachedQueriesComeFromThePrimary(_ kind: TestDatabase) async throws {
    try await ReplicatedDatabase.with(kind, cache: QueryCache()) { replicated in
      let rows = try await replicated.db.query(
        "select name from origin", cachedFor: .seconds(60), reading: ["origin"])
      #expect(rows.first?.values == [.text("primary")])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTableThatHasNotArrivedIsReadFromThePrimary(_ kind: TestDatabase) async throws {
    let configuration = ReplicaConfiguration(primaryAfterWrite: .zero)
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      try await replicated.db.executeScript("create table later (id integer)")
      let none = try await replicated.db.query("select id from later")
      #expect(none.isEmpty)
      #expect(!replicated.db.replicaStatus.contains { !$0.isUsable })
      await #expect(throws: DatabaseError.self) {
        try await replicated.db.query("select id from never")
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func withALimitAReplicaOfUnknownLagIsLeftOut(_ kind: TestDatabase) async throws {
    let configuration = ReplicaConfiguration(maximumLag: .seconds(5))
    try await ReplicatedDatabase.with(kind, configuration) { replicated in
      let served6 = try await replicated.served()
      #expect(served6 == "primary")
      let status = replicated.db.replicaStatus
      #expect(status.allSatisfy { !$0.isUsable && $0.lag == nil })
      #expect(status.first?.failure?.contains("can't be measured") == true)
    }
  }
}
