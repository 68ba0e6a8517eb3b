#if Redis
  import SeedDatabase
  import SeedORM
  import SeedRedis
  import SeedSchema
  import TestSupport
  import Foundation
  import Testing

  /// A real Redis server, which `bin/test-redis` starts and names in SEEDKIT_TEST_REDIS.
  @Suite(.serialized, .enabled(if: redisURL != nil, "bin/test-redis runs it"))
  struct RedisStoreTests {
    @Test func itKeepsValuesForTheirTime() async throws {
      let store = try RedisStore(try #require(redisURL))
      let key = "seedkit-test:" + UUID().uuidString
      let bytes = (0...255).map { UInt8($0) }
      #expect(await store.has(nil, for: key))
      #expect(await store.set(bytes, for: key, timeToLive: .seconds(60), ifMissing: true) == true)
      #expect(await store.set([1], for: key, timeToLive: .seconds(60), ifMissing: true) == false)
      #expect(await store.has(bytes, for: key))
      await store.remove(key, ifEqualTo: [1])
      #expect(await store.has(bytes, for: key))
      await store.remove(key, ifEqualTo: bytes)
      #expect(await store.has(nil, for: key))
      _ = await store.set([], for: key, timeToLive: .milliseconds(1), ifMissing: false)
      while await !store.has(nil, for: key) { await Task.yield() }
    }

    @Test func aPrefixIsCleared() async throws {
      let store = try RedisStore(try #require(redisURL))
      let base = "seedkit-test:" + UUID().uuidString + "*[x]"
      for index in 0..<2_500 {
        _ = await store.set(
          [1], for: "\(base):\(index)", timeToLive: .seconds(60), ifMissing: false)
      }
      let other = base.replacing("*", with: "y")
      _ = await store.set([1], for: other + ":1", timeToLive: .seconds(60), ifMissing: false)
      #expect(await store.clear(prefix: base + ":") == 2_500)
      #expect(await store.has([1], for: other + ":1"))
      #expect(await store.remove([other + ":1"]) == 1)
    }

    @Test(arguments: TestDatabase.available)
    func databasesShareTheirRows(_ kind: TestDatabase) async throws {
      let url = try #require(redisURL)
      let namespace = "seedkit-test:" + UUID().uuidString + ":"
      try await kind.withURL { database in
        let caches = try (0..<2).map { _ in
          QueryCache(store: try RedisStore(url), namespace: namespace)
        }
        let one = try await Database.open(database, cache: caches[0])
        let other = try await Database.open(database, cache: caches[1])
        try await one.executeScript("create table t (id integer, name text)")
        _ = try await one.execute("insert into t values (1, 'é')")
        let statement: SQLStatement = "select * from t where id > \(0)"
        let rows = try await one.query(statement, cachedFor: .seconds(60), reading: ["t"])
        let same = try await other.query(statement, cachedFor: .seconds(60), reading: ["t"])
        #expect(rows.map(\.values) == same.map(\.values))
        #expect(caches[1].sharedStatistics.hits == 1)
        _ = try await other.execute("insert into t values (2, 'b')")
        let after = try await one.query(statement, cachedFor: .seconds(60), reading: ["t"])
        #expect(after.count == 2)
        await one.close()
        await other.close()
        await caches[0].clear(prefix: "")
      }
    }

    @Test func aServerThatIsAwayOrSilentCostsAMiss() async throws {
      let silent = try SilentServer()
      for url in ["redis://127.0.0.1:1", "redis://127.0.0.1:\(silent.port)"] {
        let store = try RedisStore(url, timeout: .milliseconds(20), retryAfter: .seconds(86_400))
        let cache = QueryCache(store: store)
        for _ in 0..<3 {
          let value = try await cache.value("key") { 7 }
          #expect(value == 7)
        }
        #expect(cache.sharedStatistics.failures == 3)
      }
      #expect(throws: DatabaseError.self) { try RedisStore("http://127.0.0.1") }
    }
  }

  extension RedisStore {
    /// Whether a key has a value; none if `nil`.
    fileprivate func has(_ value: [UInt8]?, for key: String) async -> Bool {
      guard let found = await values(of: [key]), found.count == 1 else { return false }
      return found[0] == value
    }
  }

  private let redisURL = ProcessInfo.processInfo.environment["SEEDKIT_TEST_REDIS"]
#endif
