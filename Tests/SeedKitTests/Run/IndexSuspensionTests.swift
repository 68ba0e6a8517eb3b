import SeedDatabase
@testable import SeedKit
import SeedORM
import SeedSchema
import Testing

/// Indexes that are dropped for a load and recreated after it.
@Suite struct IndexSuspensionTests {
  private static let schema = """
    CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL);
    CREATE INDEX users_email ON users (email);
    """
  private static let users = TableName("users")

  /// Runs `body` in a transaction, with the indexes of a table dropped.
  private func suspend(
    _ database: TestDatabase,
    _ body: (any DatabaseConnection, inout IndexSuspension) async throws -> Void
  ) async throws {
    try await database.withConnection { connection in
      try await connection.executeScript(Self.schema)
      try await connection.begin()
      var suspension = IndexSuspension(connection, control: RunControl())
      let reason = try await suspension.drop(from: [Self.users])
      #expect(reason == nil)
      try await body(connection, &suspension)
      try await connection.rollback()
    }
  }

  @Test(arguments: TestDatabase.available)
  func recreatedIndexesAreThoseOfBefore(_ database: TestDatabase) async throws {
    try await suspend(database) { connection, suspension in
      let dropped = try await connection.rebuild(of: [Self.users]).definitions
      try await suspension.recreate()
      try await suspension.compare()
      let recreated = try await connection.rebuild(of: [Self.users]).definitions
      #expect(dropped.count < recreated.count)
    }
  }

  @Test(arguments: TestDatabase.available)
  func addedIndexesDiffer(_ database: TestDatabase) async throws {
    try await suspend(database) { connection, suspension in
      try await suspension.recreate()
      _ = try await connection.execute("CREATE INDEX users_added ON users (id, email)")
      let error = await #expect(throws: DatabaseError.self) {
        try await suspension.compare(advice: "load in place")
      }
      #expect(error?.message.contains("users_added") == true)
      #expect(error?.message.contains("nothing was changed; load in place: ") == true)
    }
  }

  @Test(arguments: TestDatabase.available)
  func missingIndexesDiffer(_ database: TestDatabase) async throws {
    try await suspend(database) { _, suspension in
      let error = await #expect(throws: DatabaseError.self) { try await suspension.compare() }
      #expect(error?.message.contains("nothing was changed: ") == true)
    }
  }

  /// The transaction goes on, without a lock on the tables that nobody else uses.
  @Test(.enabled(if: TestDatabase.postgresURL != nil), arguments: [Duration.milliseconds(10), nil])
  func tablesInUseKeepTheirIndexes(_ lockTimeout: Duration?) async throws {
    try await TestDatabase.postgres.withURL { url in
      let connection = try await url.connect()
      let other = try await url.connect()
      try await connection.executeScript(Self.schema + "CREATE TABLE posts (id integer);")
      let before = try await connection.rebuild(of: [Self.users]).definitions
      try await other.begin()
      _ = try await other.query("SELECT * FROM users")
      _ = try await connection.execute("SET lock_timeout = 20")
      try await connection.begin()
      var suspension = IndexSuspension(
        connection, control: RunControl(), lockTimeout: lockTimeout)
      let tables = [TableName("posts"), Self.users]
      if lockTimeout == nil {
        let error = await #expect(throws: DatabaseError.self) {
          _ = try await suspension.drop(from: tables)
        }
        #expect(error?.code == .busy)
      } else {
        let reason = try await suspension.drop(from: tables)
        #expect(reason == "another session is using it")
      }
      _ = try await other.query("SELECT * FROM posts")
      if lockTimeout == nil { try await connection.rollback() }
      let after = try await connection.rebuild(of: [Self.users]).definitions
      #expect(after == before)
      let timeout = try await connection.query("SHOW lock_timeout").first?.values.first
      #expect(timeout == .text("20ms"))
      await other.close()
      await connection.close()
    }
  }
}
