import SeedDatabase
import SeedSchema
import Testing

/// Work that is undone without ending its transaction.
@Suite struct SavepointTests {
  private struct Failure: Error {}

  /// Runs `body` in a transaction with an empty table `t`, and returns what the table holds then.
  private func rows(
    _ database: TestDatabase, _ body: (any DatabaseConnection) async throws -> Void
  ) async throws -> [Int64] {
    try await database.withConnection { connection in
      try await connection.executeScript("CREATE TABLE t (n integer PRIMARY KEY)")
      try await connection.begin()
      _ = try await connection.execute("INSERT INTO t VALUES (0)")
      try await body(connection)
      _ = try await connection.execute("INSERT INTO t VALUES (9)")
      try await connection.commit()
      return try await connection.query("SELECT n FROM t ORDER BY n").map { $0.integer("n") }
    }
  }

  @Test(arguments: TestDatabase.available)
  func workIsKeptUnlessItThrows(_ database: TestDatabase) async throws {
    let rows = try await rows(database) { connection in
      let changed = try await connection.withSavepoint("one") {
        try await connection.execute("INSERT INTO t VALUES (1)")
      }
      #expect(changed == 1)
      await #expect(throws: Failure.self) {
        try await connection.withSavepoint("one") {
          _ = try await connection.execute("INSERT INTO t VALUES (2)")
          throw Failure()
        }
      }
    }
    #expect(rows == [0, 1, 9])
  }

  @Test(arguments: TestDatabase.available)
  func aFailedStatementDoesNotEndTheTransaction(_ database: TestDatabase) async throws {
    let rows = try await rows(database) { connection in
      let error = await #expect(throws: DatabaseError.self) {
        try await connection.withSavepoint("one") {
          _ = try await connection.execute("INSERT INTO t VALUES (1)")
          _ = try await connection.execute("INSERT INTO t VALUES (1)")
        }
      }
      #expect(error?.code == .uniqueViolation)
    }
    #expect(rows == [0, 9])
  }

  @Test(arguments: TestDatabase.available)
  func whatIsOnlyTriedIsUndone(_ database: TestDatabase) async throws {
    let rows = try await rows(database) { connection in
      let found = try await connection.withSavepoint("one", rollsBack: .always) {
        _ = try await connection.withSavepoint("one") {
          try await connection.execute("INSERT INTO t VALUES (1)")
        }
        return try await connection.query("SELECT n FROM t").count
      }
      #expect(found == 2)
    }
    #expect(rows == [0, 9])
  }

  /// The work's own error says more than that of the rollback.
  @Test(arguments: TestDatabase.available)
  func workThatEndsTheTransactionKeepsItsError(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      try await connection.begin()
      await #expect(throws: Failure.self) {
        try await connection.withSavepoint("one") {
          try await connection.rollback()
          throw Failure()
        }
      }
      let isInTransaction = await connection.isInTransaction
      #expect(!isInTransaction)
    }
  }
}
