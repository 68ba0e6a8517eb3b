import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// Transactions and savepoints, alike on both databases.
@Suite struct TransactionTests {
  @Test(arguments: TestDatabase.available)
  func whatReturnsIsCommittedAndWhatThrowsIsRolledBack(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      let inserted = try await db.transaction { tx in
        try await tx.execute("insert into items values (1), (2)")
      }
      #expect(inserted == 2)
      await #expect(throws: SourceFailure()) {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (3)")
          throw SourceFailure()
        }
      }
      #expect(try await db.count("items") == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func anInnerOneIsASavepoint(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      try await db.transaction { tx in
        _ = try await tx.execute("insert into items values (1)")
        // A statement that fails spoils a whole transaction of PostgreSQL, but not one around it.
        let error = await #expect(throws: DatabaseError.self) {
          try await tx.transaction { inner in
            _ = try await inner.execute("insert into items values (2)")
            _ = try await inner.execute("insert into items values (1)")
          }
        }
        #expect(error?.code == .uniqueViolation)
        try await tx.transaction { inner in
          try await inner.transaction { innermost in
            _ = try await innermost.execute("insert into items values (3)")
          }
        }
      }
      let rows = try await db.query("select id from items order by id")
      #expect(rows.map(\.values) == [[.integer(1)], [.integer(3)]])
    }
  }

  @Test(arguments: TestDatabase.available)
  func theOuterOneWaitsForTheInnerOne(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      try await db.transaction { tx in
        let error = try await tx.transaction { _ in
          await #expect(throws: DatabaseError.self) { try await tx.query("select 1") }
        }
        #expect(error?.code == .misuse)
        #expect(try await tx.query("select 1").count == 1)
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func oneThatTheDatabaseEndedTakesNoMoreStatements(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      let error = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (1)")
          _ = try await tx.execute("rollback")
          _ = try await tx.execute("insert into items values (2)")
        }
      }
      #expect(error?.code == .transaction)
      #expect(try await db.count("items") == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aWriteThatFailsUndoesItselfAlone(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      try await db.transaction { tx in
        let ann = try await User(username: "ann").create(in: tx)
        await #expect(throws: DuplicateRecord.self) {
          try await User(username: "ann").create(in: tx)
        }
        try await User(username: "bob").create(in: tx)
        await #expect(throws: DuplicateRecord.self) {
          try await User.where { $0.username == "bob" }.update(in: tx) {
            $0.set(\.username, to: "ann")
          }
        }
        await #expect(throws: DuplicateRecord.self) {
          try await User.create([User(username: "eve"), User(username: "ann")], in: tx)
        }
        await #expect(throws: DuplicateRecord.self) {
          try await User.create(
            (0..<100).map { User(username: $0 == 99 ? "ann" : "user\($0)") }, in: tx)
        }
        await #expect(throws: DatabaseError.self) {
          _ = try await tx.execute("insert into posts (author_id, title) values (-1, 'x')")
        }
        // Savepoints of one's own go on as before.
        _ = try await tx.execute("savepoint mine")
        try await User(username: "gone").create(in: tx)
        await #expect(throws: DuplicateRecord.self) {
          try await User(username: "gone").create(in: tx)
        }
        _ = try await tx.execute("rollback to savepoint mine")
        _ = try await tx.execute("release savepoint mine")
        try await tx.transaction { inner in
          try await User(username: "inner").create(in: inner)
          await #expect(throws: DuplicateRecord.self) {
            try await User(username: "ann").create(in: inner)
          }
        }
        let count = try await User.all.count(in: tx)
        #expect(count == 3)
        try await Post(authorID: ann.id, title: "last").create(in: tx)
      }
      let names = try await User.all.order { $0.username.ascending }.fetch(in: db).map(\.username)
      #expect(names == ["ann", "bob", "inner"])
      let posts = try await Post.all.count(in: db)
      #expect(posts == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aPreparedWriteThatFailsUndoesItselfAlone(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      try await db.transaction { tx in
        try await User(username: "ann").create(in: tx)
        // PostgreSQL prepares a statement on its second use, and then sends it with its savepoint.
        for number in 0..<5 {
          try await User(username: "user\(number)").create(in: tx)
          await #expect(throws: DuplicateRecord.self) {
            try await User(username: "ann").create(in: tx)
          }
          _ = try await tx.execute("savepoint mine")
          try await User(username: "gone").create(in: tx)
          _ = try await tx.execute("rollback to savepoint mine")
        }
      }
      let names = try await User.all.order { $0.username.ascending }.fetch(in: db).map(\.username)
      #expect(names == ["ann"] + (0..<5).map { "user\($0)" })
    }
  }

  @Test(arguments: TestDatabase.available)
  func aReadThatFailsEndsTheTransaction(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      _ = try await db.execute("create table items (id integer primary key)")
      let late = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (1)")
          _ = try? await tx.query("select nothing from items")
          _ = try await tx.execute("insert into items values (2)")
        }
      }
      #expect(late?.code == .transaction)
      let atCommit = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in
          _ = try await tx.execute("insert into items values (1)")
          _ = try? await tx.query("select nothing from items")
        }
      }
      #expect(atCommit?.code == .misuse)
      // One inside of it ends alone.
      try await db.transaction { tx in
        _ = try await tx.execute("insert into items values (1)")
        _ = try? await tx.transaction { try await $0.query("select nothing from items") }
        _ = try await tx.execute("insert into items values (2)")
      }
      #expect(try await db.count("items") == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func withoutSavepointsAWriteThatFailsEndsIt(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      let options = TransactionOptions(continuesAfterFailedWrites: false)
      let error = await #expect(throws: DatabaseError.self) {
        try await db.transaction(options) { tx in
          try await User(username: "ann").create(in: tx)
          _ = try? await User(username: "ann").create(in: tx)
          try await User(username: "bob").create(in: tx)
        }
      }
      #expect(error?.code == .transaction)
      let count = try await User.all.count(in: db)
      #expect(count == 0)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func aTableThatChangesMeanwhileIsNoFailure() async throws {
    try await TestDatabase.postgres.withURL { url in
      let db = try await Database.open(url, pool: PoolConfiguration(maximum: 1))
      let other = try await url.connect()
      _ = try await db.execute("create table t (id int)")
      for id in 0..<3 { _ = try await db.query("insert into t values (\(id)) returning *") }
      _ = try await other.execute("alter table t add column name text")
      // Outside of a transaction, and for a write inside of one, the statement runs again.
      let outside = try await db.query("insert into t values (\(4)) returning *")
      #expect(outside.first?.values.count == 2)
      for id in 0..<3 { _ = try await db.query("insert into t values (\(id)) returning *") }
      _ = try await other.execute("alter table t drop column name")
      let inside = try await db.transaction { tx in
        try await tx.query("insert into t values (\(5)) returning *")
      }
      #expect(inside.first?.values.count == 1)
      // A read asks for the transaction to run again, which `retries` does.
      for id in 0..<3 { _ = try await db.query("select * from t where id = \(id)") }
      _ = try await other.execute("alter table t add column name text")
      let failure = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in try await tx.query("select * from t where id = \(5)") }
      }
      #expect(failure?.code.isTransient == true)
      for id in 0..<3 { _ = try await db.query("select * from t where id = \(id)") }
      _ = try await other.execute("alter table t drop column name")
      let again = try await db.transaction(TransactionOptions(retries: 1)) { tx in
        try await tx.query("select * from t where id = \(5)")
      }
      #expect(again.first?.values == [.integer(5)])
      await other.close()
      await db.close()
    }
  }
}

extension DatabaseContext {
  /// How many rows a table has.
  func count(_ table: String) async throws -> Int {
    let rows = try await query(SQLStatement(sql: "select count(*) from \(dialect.quoted(table))"))
    guard case .integer(let count)? = rows.first?.values.first else { return -1 }
    return Int(count)
  }
}
