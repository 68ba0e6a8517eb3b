import SeedORM
import Testing

/// The examples of docs/guide.md run on both databases.
@Suite struct GuideTests {
  @Test(arguments: TestDatabase.available)
  func everyExampleRuns(_ kind: TestDatabase) async throws {
    let cache = QueryCache()
    try await kind.withDatabase(cache: cache) { db in
      try await db.createTables(
        GuideSnippets.User.self, GuideSnippets.Post.self, GuideSnippets.OrderItem.self)
      let removed = try await GuideSnippets.run(db, cache)
      #expect(removed == 202)
      let users = try await GuideSnippets.User.all.count(in: db)
      #expect(users == 201)
    }
  }
}
