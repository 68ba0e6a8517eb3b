@testable import SeedORM
@testable import SeedSchema
import Synchronization
import Testing

/// Results that are kept: for how long, how many, and when they are dropped.
@Suite struct QueryCacheTests {
  /// A clock that goes when it is told to.
  private final class Clock: Sendable {
    private let instant = Mutex(ContinuousClock.now)
    var now: ContinuousClock.Instant { instant.withLock { $0 } }
    func advance(_ duration: Duration) { instant.withLock { $0 += duration } }
  }

  private actor Counter {
    private var count = 0

    func next() -> Int {
      count += 1
      return count
    }
  }

  @Test func valuesExpire() {
    let clock = Clock()
    let cache = QueryCache(timeToLive: .seconds(10)) { clock.now }
    cache.set("a", 1)
    cache.set("b", "two", for: .seconds(20))
    clock.advance(.seconds(9))
    #expect(cache.get("a") == 1)
    #expect(cache.get("a", as: String.self) == nil)
    clock.advance(.seconds(1))
    #expect(cache.get("a", as: Int.self) == nil)
    #expect(cache.get("b") == "two")
    clock.advance(.seconds(10))
    #expect(cache.statistics.size == 1)
    #expect(cache.cleanupExpired() == 1)
    let statistics = cache.statistics
    #expect(statistics.size == 0 && statistics.expirations == 2)
    #expect(statistics.hits == 2 && statistics.misses == 2 && statistics.hitRate == 0.5)
  }

  @Test func theLeastRecentlyUsedMakesRoom() {
    let cache = QueryCache(maximumSize: 3)
    for key in ["a", "b", "c"] { cache.set(key, key) }
    #expect(cache.get("a") == "a")
    cache.set("b", "new")
    cache.set("d", "d")
    #expect(cache.get("c", as: String.self) == nil)
    #expect(cache.get("a") == "a")
    #expect(cache.get("b") == "new")
    cache.set("e", "e")
    #expect(cache.get("d", as: String.self) == nil)
    #expect(cache.statistics.evictions == 2)
    #expect(cache.statistics.size == 3)
  }

  @Test func patternsDropWhatFits() {
    let cache = QueryCache()
    for key in ["users:1", "users:2:posts", "posts:1", "a*b"] { cache.set(key, 0) }
    #expect(cache.clear(pattern: "users:*:posts") == 1)
    #expect(cache.clear(pattern: "*s:1") == 2)
    #expect(cache.clear(pattern: "") == 0)
    // Without a `*` it is a prefix.
    cache.set("teams:1", 0)
    cache.set("teams:2", 0)
    #expect(cache.clear(pattern: "teams:") == 2)
    #expect(cache.remove("a*b"))
    #expect(!cache.remove("a*b"))
    for (pattern, text, fits) in [
      ("*", "", true), ("a", "ab", false), ("a*a", "a", false), ("*b*", "abc", true),
      ("a*b*c", "a-b-b-c", true), ("a**c", "ac", true), ("*é*", "caféx", true),
      ("ab*ba", "aba", false),
    ] {
      #expect(WildcardPattern(pattern).matches(text) == fits, "\(pattern) \(text)")
    }
  }

  @Test func aHundredCallersCauseOneMaking() async throws {
    let cache = QueryCache()
    let counter = Counter()
    let (stream, gate) = AsyncStream.makeStream(of: Void.self)
    let make: @Sendable () async throws -> Int = {
      for await _ in stream {}
      return await counter.next()
    }
    let values = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<100 { group.addTask { try await cache.value("cold", make) } }
      while cache.statistics.shared < 99 { await Task.yield() }
      gate.finish()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values == Array(repeating: 1, count: 100))
    #expect(try await cache.value("cold") { 7 } == 1)
  }

  @Test func oneCallersCancellationIsNotTheOthers() async throws {
    let cache = QueryCache()
    let gate = AsyncStream.makeStream(of: Void.self)
    let make: @Sendable () async throws -> Int = {
      for await _ in gate.stream {}
      try Task.checkCancellation()
      return 5
    }
    let first = Task { try await cache.value("key", make) }
    while cache.statistics.misses < 1 { await Task.yield() }
    let second = Task { try await cache.value("key", make) }
    while cache.statistics.shared < 1 { await Task.yield() }
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    gate.continuation.finish()
    #expect(try await second.value == 5)
  }

  @Test func afterAllHaveLeftItIsMadeAnew() async throws {
    let cache = QueryCache()
    let only = Task {
      try await cache.value("key") {
        try await Task.sleep(for: .seconds(600))
        return 1
      }
    }
    while cache.statistics.misses < 1 { await Task.yield() }
    only.cancel()
    await #expect(throws: CancellationError.self) { try await only.value }
    #expect(try await cache.value("key") { 2 } == 2)
  }

  @Test func whatIsWrittenToWhileAValueIsMadeIsNotKept() async throws {
    let cache = QueryCache()
    let old = try await cache.value("sum", reading: ["Orders"]) {
      cache.invalidate(tables: ["shop.\"orders\""])
      return 1
    }
    #expect(old == 1)
    #expect(cache.get("sum", as: Int.self) == nil)
    _ = try await cache.value("sum", reading: ["orders"]) {
      cache.invalidate(tables: ["users"])
      return 2
    }
    #expect(cache.get("sum") == 2)
  }

  @Test(arguments: TestDatabase.available)
  func aWriteThroughTheDatabaseDropsWhatWasRead(_ kind: TestDatabase) async throws {
    let cache = QueryCache()
    try await kind.withURL { url in
      let db = try await Database.open(url, pool: PoolConfiguration().patient, cache: cache)
      _ = try await db.execute("create table items (id integer primary key)")
      _ = try await db.execute("create table others (id integer primary key)")
      func count() async throws -> Int {
        let rows = try await db.query(
          "select count(*) from items", cachedFor: .seconds(600), reading: ["items"])
        guard case .integer(let count)? = rows.first?.values.first else { return -1 }
        return Int(count)
      }
      #expect(try await count() == 0)
      _ = try await db.execute("insert into others values (1)")
      #expect(try await count() == 0)
      #expect(cache.statistics.hits == 1)
      _ = try await db.execute("insert into items values (1)")
      #expect(try await count() == 1)
      try await db.transaction { tx in
        _ = try await tx.execute("insert into items values (2)")
        // Not yet: others still see, and may keep, what was there.
        async let outside = count()
        #expect(try await outside == 1)
        #expect(
          try await tx.query(
            "select id from items", cachedFor: .seconds(9), reading: nil
          ).count == 2)
      }
      #expect(try await count() == 2)
      try? await db.transaction { tx in
        _ = try await tx.execute("delete from items")
        throw SourceFailure()
      }
      let hits = cache.statistics.hits
      #expect(try await count() == 2)
      #expect(cache.statistics.hits == hits + 1)
      await db.close()
    }
  }

  @Test(arguments: [
    ("select * from a", WrittenTables.none), ("insert into A values (1)", .table("a")),
    ("INSERT OR IGNORE INTO \"my table\" values (1)", .table("my table")),
    ("/* x */ -- y\n update only public.\"Users\" set a = 1", .table("users")),
    ("delete from [b] where 1", .table("b")), ("replace into c values (1)", .table("c")),
    ("merge into d using e on true", .table("d")), ("drop table a", .unknown),
    ("with x as (select 1) select * from x", .none),
    ("with x as (delete from a returning *) select * from x", .unknown), ("", .none),
    ("truncate a", .unknown),
  ])
  func writtenTablesAreSeen(_ sql: String, _ expected: WrittenTables) {
    #expect(WrittenTables(SQLStatement(sql: sql)) == expected)
  }
}
