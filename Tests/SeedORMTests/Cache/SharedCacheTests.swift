import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// Caches that stand for processes, with one store in memory.
@Suite struct SharedCacheTests {
  @Test(arguments: TestDatabase.available)
  func aWriteInOneProcessIsSeenInAnother(_ kind: TestDatabase) async throws {
    let store = MemoryStore()
    try await kind.withURL { url in
      let (first, second) = (QueryCache(store: store), QueryCache(store: store))
      let one = try await Database.open(url, cache: first)
      let other = try await Database.open(url, cache: second)
      try await one.createTables(User.self)
      try await User(username: "ann", age: 30).create(in: one)
      let query = User.all.cached(for: .seconds(60))
      let rows = try await query.fetch(in: one)
      let again = try await query.fetch(in: other)
      #expect(rows.map(\.username) == ["ann"])
      #expect(again.map(\.age) == [30])
      #expect(first.sharedStatistics.misses == 1)
      #expect(second.sharedStatistics.hits == 1 && second.sharedStatistics.misses == 0)
      try await User(username: "bob").create(in: other)
      let after = try await query.fetch(in: one)
      #expect(after.count == 2)
      _ = try await one.transaction { tx in try await User(username: "cem").create(in: tx) }
      let last = try await query.fetch(in: other)
      #expect(last.count == 3)
      try await other.executeScript("delete from users")
      let none = try await query.fetch(in: one)
      #expect(none.isEmpty)
      await one.close()
      await other.close()
    }
  }

  @Test func aStoreThatIsAwayCostsAMiss() async throws {
    let store = MemoryStore()
    let cache = QueryCache(store: store)
    let made = Counter()
    let value = { try await cache.value("key", reading: ["t"]) { await made.next() } }
    let first = try await value()
    let second = try await value()
    #expect(first == 1 && second == 1)
    store.setAway(true)
    let third = try await value()
    #expect(third == 2)
    #expect(cache.sharedStatistics.failures == 1)
    // A write meanwhile: what the store has from before it is not used when it is back.
    await cache.invalidateShared(["t"])
    store.setAway(false)
    let fourth = try await value()
    #expect(fourth == 3)
  }

  @Test func oneProcessComputesForAll() async throws {
    let store = MemoryStore()
    let made = Counter()
    let values = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        let cache = QueryCache(store: store, lockTime: .seconds(86_400))
        for _ in 0..<4 {
          group.addTask { try await cache.value("key") { await made.next() } }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values.count == 32)
    #expect(Set(values).count == 1)
  }

  @Test func keysWithAPrefixAreCleared() async throws {
    let store = MemoryStore()
    let cache = QueryCache(store: store)
    let made = Counter()
    for key in ["user:1", "user:2", "use", "users"] {
      _ = try await cache.value(key) { await made.next() }
    }
    let cleared = await cache.clear(prefix: "user:")
    #expect(cleared == 2)
    let kept = try await cache.value("users") { await made.next() }
    let new = try await cache.value("user:1") { await made.next() }
    #expect(kept == 4 && new == 5)
  }

  @Test func aValueThatFailsIsNotStored() async throws {
    let cache = QueryCache(store: MemoryStore(), lockTime: .seconds(86_400))
    await #expect(throws: DatabaseError.self) {
      try await cache.value("key") { () -> Int in throw DatabaseError(.busy, "no") }
    }
    // The lock is free again.
    let value = try await cache.value("key") { 7 }
    #expect(value == 7)
  }

  @Test func bytesOfOthersAreAMiss() async throws {
    let store = MemoryStore()
    let cache = QueryCache(store: store)
    _ = try await cache.value("key") { 1 }
    let entry = try #require(store.contents.first { $0.key.contains("entry:") })
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      var bytes = entry.value
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255)
      bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
      store.put(bytes, for: entry.key)
      let value = try await cache.value("key") { 1 }
      #expect(value == 1)
    }
  }
}

/// Counts, as a value that is different each time it is computed.
actor Counter {
  private var count = 0

  func next() -> Int {
    count += 1
    return count
  }
}
