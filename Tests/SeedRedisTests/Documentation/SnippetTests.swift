#if Redis
  import SeedORM
  import SeedRedis
  import TestSupport
  import Testing

  /// The code that the page shows.
  enum Snippets {
    static func open() async throws -> Database {
      let cache = QueryCache(store: try RedisStore("redis://127.0.0.1:6379/0"))
      let db = try await Database.open("postgres://localhost/shop", cache: cache)
      return db
    }
  }

  @Suite struct SnippetTests {
    @Test func everySnippetIsCompiled() throws {
      let page = try MarkdownPage("Sources/SeedRedis/SeedRedis.docc/SeedRedis.md")
      let missing = try SnippetFile(["Tests/SeedRedisTests/Documentation/SnippetTests.swift"])
        .missing(of: page)
      #expect(missing == [])
    }
  }
#endif
