import SeedDatabase
import SeedORM
import SeedSchema
import Testing

/// What the error says when a row is missing.
@Suite struct NotFoundTests {
  @Test(arguments: TestDatabase.available)
  func itNamesTheKeyOrTheCondition(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      let byCondition = await #expect(throws: RecordNotFound.self) {
        try await User.where { $0.username == "secret" && $0.age > 20 }.one(in: db)
      }
      let filter = byCondition?.filter ?? ""
      #expect(filter.contains("username") && filter.contains("age"))
      #expect(!filter.contains("secret") && !filter.contains("20"))
      #expect(byCondition?.description.hasSuffix(filter) == true)
      let all = await #expect(throws: RecordNotFound.self) { try await User.all.one(in: db) }
      #expect(all?.filter == nil)
      let byKey = await #expect(throws: RecordNotFound.self) { try await User.get(7, in: db) }
      #expect(byKey?.key == [.integer(7)])
      let gone = User(id: 7, username: "ann")
      let comment = Comment(id: 7, postID: 1, slug: "a")
      for work in [
        { _ = try await gone.update(in: db) }, { try await gone.delete(in: db) },
        { _ = try await comment.softDelete(in: db) }, { _ = try await comment.restore(in: db) },
      ] as [() async throws -> Void] {
        let error = await #expect(throws: RecordNotFound.self) { try await work() }
        #expect(error?.key == [.integer(7)])
      }
    }
  }

  @Test(arguments: TestDatabase.available)
  func aStatementHasATimeLimit(_ kind: TestDatabase) async throws {
    try await kind.withModels { db in
      try await User(username: "ann").create(in: db)
      let slow: SQLStatement =
        kind == .postgres
        ? "(select 1 from pg_sleep(600)) = 1"
        : "(with recursive n (i) as (select 1 union all select i + 1 from n) select count(*) from n) = 1"
      let limited = User.where { _ in .sql(slow) }.timeout(.milliseconds(50))
      for work in [
        { _ = try await limited.fetch(in: db) }, { _ = try await limited.count(in: db) },
        { _ = try await limited.select { $0.username }.fetch(in: db) },
        { _ = try await limited.cached(for: .seconds(5)).exists(in: db) },
        { try await db.transaction { tx in _ = try await limited.first(in: tx) } },
      ] as [() async throws -> Void] {
        let error = await #expect(throws: DatabaseError.self) { try await work() }
        #expect(error?.code == .timeout)
      }
      // What was cancelled has ended the transaction, also if nobody minds.
      let lost = await #expect(throws: DatabaseError.self) {
        try await db.transaction { tx in
          try await User(username: "bob").create(in: tx)
          _ = try? await limited.first(in: tx)
        }
      }
      #expect(lost?.code == .misuse)
      let quick = try await User.all.timeout(.seconds(86_400)).fetch(in: db)
      #expect(quick.count == 1)
    }
  }
}
