import SeedORM
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
}

extension DatabaseContext {
  /// How many rows a table has.
  func count(_ table: String) async throws -> Int {
    let rows = try await query(SQLStatement(sql: "select count(*) from \(dialect.quoted(table))"))
    guard case .integer(let count)? = rows.first?.values.first else { return -1 }
    return Int(count)
  }
}
