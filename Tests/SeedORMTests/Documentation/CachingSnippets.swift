import SeedORM
import Foundation

/// The snippets of Caching.md.
enum CachingSnippets {
  static func run(_ db: Database) async throws {
    do {
      let cache = QueryCache(maximumSize: 10_000, timeToLive: .seconds(30))
      let cached = try await Database.open("sqlite::memory:", cache: cache)
      try await cached.createTables(User.self)
      let admins = try await User.where { $0.role == .admin }.cached(for: .seconds(60)).fetch(
        in: cached)
      print(cache.statistics.hitRate)
      cache.clear(pattern: "*users*")
      await cached.close()
      _ = (cache, cached, admins)
    }
    do {
      let rates = QueryCache()
      rates.set("eur", 1.08, for: .seconds(10))
      let euro = rates.get("eur", as: Double.self)
      _ = (rates, euro)
    }
    do {
      let profiles = QueryCache()
      let profile = profiles.cached("profile", for: .seconds(60)) { (name: String) in
        try await User.where { $0.username == name }.first(in: db)
      }
      let ann = try await profile("ann")
      await profiles.clear(prefix: "profile:")
      _ = ann
    }
    do {
      let store = MemoryStore()
      let sharedCache = QueryCache(store: store, namespace: "shop:", timeToLive: .seconds(60))
      let page = try await sharedCache.value("front page", for: .seconds(10), reading: ["users"]) {
        try await User.all.count(in: db)
      }
      await sharedCache.clear(prefix: "front")
      _ = page
    }
  }
}
