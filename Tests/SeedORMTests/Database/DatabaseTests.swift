import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// What a database with a pool of connections does, alike on both.
@Suite struct DatabaseTests {
  @Test(arguments: TestDatabase.available)
  func manyTasksShareFewConnections(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(minimum: 2, maximum: 3)) { db in
      _ = try await db.execute("create table items (id integer primary key)")
      try await withThrowingTaskGroup { group in
        for id in 0..<60 {
          group.addTask {
            if id % 2 == 0 {
              _ = try await db.execute("insert into items values (\(id))")
            } else {
              _ = try await db.query("select count(*) from items")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await db.count("items") == 30)
      let status = db.poolStatus
      #expect(status.maximum == 3)
      #expect((1...3).contains(status.size))
      #expect(status.inUse == 0 && status.waiting == 0 && status.idle == status.size)
    }
  }

  @Test(arguments: TestDatabase.available)
  func readersDoNotWaitForAWriter(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      try await db.transaction { tx in
        _ = try await tx.execute("insert into items values (1)")
        async let seen = db.count("items")
        #expect(try await seen == 0)
      }
      #expect(try await db.count("items") == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aQueryMayWrite(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      let rows = try await db.query("insert into items values (7) returning id")
      #expect(rows.map(\.values) == [[.integer(7)]])
      let more: [Row]
      switch kind {
      case .sqlite:
        more = try await db.query(
          "with one (id) as (select 8) insert into items select id from one returning id")
      case .postgres:
        more = try await db.query(
          "with one as (insert into items values (8) returning id) select id from one")
      }
      #expect(more.map(\.values) == [[.integer(8)]])
      #expect(try await db.count("items") == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func whoWaitsTooLongIsToldWhy(_ kind: TestDatabase) async throws {
    let pool = PoolConfiguration(maximum: 1, timeout: .milliseconds(20))
    try await kind.withDatabase(pool: pool) { db in
      try await db.transaction { tx in
        async let other = db.query("select 1")
        do {
          _ = try await other
          Issue.record("there was a second connection")
        } catch let error as DatabaseError {
          #expect(error.code == .timeout)
          #expect(error.message.contains("1 of 1 are in use"))
        }
        #expect(try await tx.query("select 1").count == 1)
      }
      #expect(try await db.query("select 1").count == 1)
      #expect(db.poolStatus.waiting == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func theTaskOfATransactionMustUseIt(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.transaction { _ in
        let error = await #expect(throws: DatabaseError.self) { try await db.query("select 1") }
        #expect(error?.code == .misuse)
      }
      #expect(try await db.query("select 1").count == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aTransactionBegunAsSQLIsRolledBack(_ kind: TestDatabase) async throws {
    try await kind.withDatabase(pool: PoolConfiguration(maximum: 1)) { db in
      let error = await #expect(throws: DatabaseError.self) { try await db.execute("begin") }
      #expect(error?.code == .misuse)
      _ = try await db.execute("create table items (id integer)")
      #expect(try await db.count("items") == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aReadOnlyTransactionRefusesWrites(_ kind: TestDatabase) async throws {
    for maximum in [1, 4] {
      try await kind.withDatabase(pool: PoolConfiguration(maximum: maximum)) { db in
        _ = try await db.execute("create table items (id integer)")
        let error = await #expect(throws: DatabaseError.self) {
          try await db.transaction(.readOnly) { tx in
            _ = try await tx.execute("insert into items values (1)")
          }
        }
        #expect(error?.code == .readOnly)
        #expect(try await db.execute("insert into items values (1)") == 1)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func conflictingTransactionsAreRunAgain(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table counters (n integer)")
      _ = try await db.execute("insert into counters values (0)")
      let options = TransactionOptions(isolation: .serializable, retries: 100)
      try await withThrowingTaskGroup { group in
        for _ in 0..<8 {
          group.addTask {
            try await db.transaction(options) { tx in
              let rows = try await tx.query("select n from counters")
              guard case .integer(let n)? = rows.first?.values.first else { throw SourceFailure() }
              _ = try await tx.execute("update counters set n = \(n + 1)")
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await db.query("select n from counters").map(\.values) == [[.integer(8)]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func aClosedDatabaseRefusesWork(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      await db.close()
      let error = await #expect(throws: DatabaseError.self) { try await db.query("select 1") }
      #expect(error?.code == .connection)
      #expect(db.poolStatus.size == 0)
    }
  }

  @Test func aDatabaseInMemoryIsOne() async throws {
    let db = try await Database.open("sqlite::memory:", pool: PoolConfiguration().patient)
    _ = try await db.execute("create table items (id integer)")
    try await withThrowingTaskGroup { group in
      for id in 0..<10 {
        group.addTask { try await db.execute("insert into items values (\(id))") }
      }
      for try await count in group { #expect(count == 1) }
    }
    #expect(try await db.count("items") == 10)
    #expect(db.poolStatus.maximum == 1)
    await db.close()
  }

  @Test func aDatabaseThatIsNotThereIsReported() async throws {
    let error = await #expect(throws: DatabaseError.self) {
      try await Database.open("sqlite:/no/such/folder/x.db")
    }
    #expect(error?.code == .connection)
    let lazy = Database(DatabaseURL(.sqlite(path: "/no/such/folder/x.db", mode: .create)))
    for _ in 0..<3 {
      let error = await #expect(throws: DatabaseError.self) { try await lazy.query("select 1") }
      #expect(error?.code == .connection)
    }
    #expect(lazy.poolStatus.size == 0)
  }
}
