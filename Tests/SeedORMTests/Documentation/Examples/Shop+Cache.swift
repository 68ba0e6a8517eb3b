import SeedORM
import Testing

extension Shop {
  static func cache(_ db: Database) async throws {
    let shop = 1
    let rows = try await db.query(
      "select * from products where shop_id = \(shop)", cachedFor: .seconds(60),
      reading: ["products"])
    #expect(rows.count == 2)

    let cache = QueryCache()
    let profile = cache.cached("profile", for: .seconds(60)) { (id: Int) in
      try await User.get(id, in: db)
    }
    let ann = try await profile(1)  // computed
    let same = try await profile(1)  // from the cache
    await cache.clear(prefix: "profile:")
    #expect(same == ann)
    #expect(cache.statistics.hits == 1)
  }

  static func openWithCache() async throws -> Int {
    let cache = QueryCache(maximumSize: 10_000, timeToLive: .seconds(30))
    let db = try await Database.open("sqlite:shop.db", cache: cache)
    let rows = try await db.query(
      "select * from products", cachedFor: .seconds(60), reading: ["products"])
    return rows.count
  }
}
