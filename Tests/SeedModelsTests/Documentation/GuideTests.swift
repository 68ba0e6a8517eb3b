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

  @Test(arguments: TestDatabase.available)
  func documentsHaveAHistory(_ kind: TestDatabase) async throws {
    try await kind.withDatabase { db in
      let titles = try await GuideSnippets.documents(db)
      #expect(titles == ["The plan", "Plan", "The plan"])
      let again = try await db.createTables(
        GuideSnippets.Document.self, GuideSnippets.DocumentVersion.self)
      #expect(again.isEmpty)
    }
  }

  // The server is its own replica here; `Campaigns/replicas` has several.
  @Test(arguments: TestDatabase.available)
  func aReplicaIsRead(_ kind: TestDatabase) async throws {
    try await kind.withURL { url in
      let setUp = try await Database.open(url)
      try await setUp.createTables(GuideSnippets.User.self)
      await setUp.close()
      let db = try await GuideSnippets.replicated(url, url)
      let names = try await GuideSnippets.User.all.fetch(in: db).map(\.username)
      await db.close()
      #expect(names == ["kim"])
    }
  }
}
