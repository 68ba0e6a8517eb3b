import SeedORM
import Testing

/// Models of a cached query come from the cache until their table is written to.
@Suite struct CachedQueryTests {
  @Test(arguments: TestDatabase.available)
  func aWriteDropsWhatWasCached(_ kind: TestDatabase) async throws {
    let cache = QueryCache()
    try await kind.withModels(cache: cache) { (db: Database) async throws in
      try await Tag(name: "one").create(in: db)
      let query = Tag.all.order { $0.name.ascending }.cached(for: .seconds(600))
      cache.resetStatistics()
      for _ in 0..<3 {
        let names = try await query.fetch(in: db).map(\.name)
        #expect(names == ["one"])
      }
      #expect(cache.statistics.misses == 1 && cache.statistics.hits == 2)
      // Another table's rows are of no matter, the table's own are.
      try await User(username: "ann").create(in: db)
      _ = try await query.fetch(in: db)
      #expect(cache.statistics.hits == 3)
      try await Tag.create((0..<100).map { Tag(name: "z\($0)") }, in: db)
      let count = try await query.fetch(in: db).count
      #expect(count == 101)
      try await Tag.where { $0.name.hasPrefix("z") }.delete(in: db)
      let left = try await query.fetch(in: db).map(\.name)
      #expect(left == ["one"])
      // A transaction sees what it has written, and the cache what was committed.
      try await db.transaction { tx in
        try await Tag(name: "two").create(in: tx)
        let inside = try await query.fetch(in: tx).count
        #expect(inside == 2)
      }
      let after = try await query.fetch(in: db).count
      #expect(after == 2)
    }
  }

  @Test(arguments: TestDatabase.available)
  func aHundredCallersAreOneStatement(_ kind: TestDatabase) async throws {
    let cache = QueryCache()
    let monitor = QueryMonitor()
    try await kind.withModels(monitor: monitor, cache: cache) { db in
      try await Tag(name: "one").create(in: db)
      monitor.reset()
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<100 {
          group.addTask {
            try await Tag.all.cached(for: .seconds(600)).fetch(in: db).count
          }
        }
        for try await count in group { #expect(count == 1) }
      }
      let queries = monitor.report.statements.filter { $0.kind == .query }
      #expect(queries.map { Int($0.latency.count) } == [1])
    }
  }
}
