import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Behind a real PgBouncer, which gives each transaction or statement another session of the
/// server.
@Suite(.enabled(if: PgBouncer.isAvailable, PgBouncer.requirement)) struct PoolerTests {
  private static let readers = 4
  private static let rounds = 50

  /// Many clients at once, each with statements of other shapes and other values: what comes back
  /// is of the statement that was sent.
  private func readAtOnce(_ databases: [Database]) async throws -> [String] {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for (number, db) in databases.enumerated() {
        for reader in 0..<Self.readers {
          group.addTask {
            var wrong: [String] = []
            for round in 0..<Self.rounds {
              let value = number * 1_000_000 + reader * 1_000 + round
              // The shapes differ between the clients, in their number of columns and their types.
              var statement: SQLStatement = "select \(value)::bigint as a"
              for column in 0..<((number + round) % 3) {
                statement.append(", \("t\(value)")::text as t\(unescaped: "\(column)")")
              }
              let row = try await db.query(statement).first?.values ?? []
              var expected: [SQLValue] = [.integer(Int64(value))]
              expected += (0..<((number + round) % 3)).map { _ in .text("t\(value)") }
              if row != expected { wrong.append("\(statement): \(row)") }
            }
            return wrong
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  @Test(
    arguments: [PgBouncer.Mode.transaction, .statement, .session],
    [StatementPreparation.automatic, .always, .never])
  func manyClientsReadWhatTheyAskFor(
    _ mode: PgBouncer.Mode, _ preparation: StatementPreparation
  ) async throws {
    try await PgBouncer.withURL(mode, preparation: preparation) { url, _ in
      var databases: [Database] = []
      for _ in 0..<2 {
        databases.append(
          try await Database.open(url, pool: PoolConfiguration(maximum: Self.readers)))
      }
      let wrong = try await readAtOnce(databases)
      #expect(wrong.isEmpty)
      for db in databases { await db.close() }
    }
  }

  @Test(arguments: [PgBouncer.Mode.transaction, .statement, .session])
  func nothingIsPreparedOnSharedSessions(_ mode: PgBouncer.Mode) async throws {
    try await PgBouncer.withURL(mode) { url, direct in
      let db = try await url.connect()
      for number in 0..<5 {
        let rows = try await db.query("select \(number)::int")
        #expect(rows.map(\.values) == [[.integer(Int64(number))]])
      }
      let prepared = try await db.query("select name from pg_prepared_statements")
      #expect(prepared.isEmpty)
      await db.close()
      // Without a pooler, what runs twice is prepared.
      let straight = try await direct.connect()
      for number in 0..<5 { _ = try await straight.query("select \(number)::int") }
      let names = try await straight.query("select name from pg_prepared_statements")
      #expect(names.count == 1)
      await straight.close()
    }
  }

  @Test(arguments: [StatementPreparation.automatic, .always, .never])
  func transactionsWork(_ preparation: StatementPreparation) async throws {
    try await PgBouncer.withURL(.transaction, preparation: preparation) { url, _ in
      let db = try await Database.open(url, pool: PoolConfiguration(maximum: 4))
      try await db.createTables(Post.self, User.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for client in 0..<4 {
          group.addTask {
            for round in 0..<20 {
              try await db.transaction { tx in
                let user = try await User(username: "user-\(client)-\(round)").create(in: tx)
                for title in ["a", "b"] {
                  try await Post(authorID: user.id, title: "\(title)-\(client)").create(in: tx)
                }
                let count = try await Post.where { $0.authorID == user.id }.count(in: tx)
                #expect(count == 2)
              }
            }
          }
        }
        try await group.waitForAll()
      }
      let users = try await User.all.count(in: db)
      #expect(users == 80)
      let loaded = try await User.create(
        (0..<500).map { User(username: "loaded\($0)") }, in: db)
      #expect(loaded.count == 500)
      var streamed = 0
      for try await _ in try User.all.stream(in: db) { streamed += 1 }
      #expect(streamed == 580)
      await db.close()
    }
  }

  @Test func statementModeRefusesTransactionsClearly() async throws {
    try await PgBouncer.withURL(.statement) { url, _ in
      let db = try await Database.open(url)
      let error = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in try await tx.execute("select 1") }
      }
      #expect(error?.code == .unsupported)
      #expect(error?.message.contains("session mode") == true, "\(String(describing: error))")
      let answer = try await db.fetchOne(Int.self, "select 1")
      #expect(answer == 1)
      await db.close()
    }
  }

  @Test func statementsOfOthersAreLeftAlone() async throws {
    try await PgBouncer.withURL(.transaction, preparation: .always) { url, _ in
      let (one, other) = (try await url.connect(), try await url.connect())
      // Of another program that shares the sessions.
      for connection in [one, other] {
        try await connection.begin()
        _ = try await connection.execute("prepare theirs as select 1")
      }
      for connection in [one, other] { try await connection.commit() }
      _ = try await one.execute("create table t (id int)")
      for number in 0..<3 { _ = try await one.query("select * from t where id = \(number)") }
      try await one.executeScript("alter table t add column name text; select 1")
      for number in 0..<3 { _ = try await one.query("select * from t where id = \(number)") }
      // Both sessions at once, so that each is looked at.
      for connection in [one, other] {
        try await connection.begin()
        let held = try await connection.query(
          "select 1 from pg_prepared_statements where name = 'theirs'")
        #expect(held.count == 1)
      }
      for connection in [one, other] {
        try await connection.rollback()
        await connection.close()
      }
    }
  }
}
