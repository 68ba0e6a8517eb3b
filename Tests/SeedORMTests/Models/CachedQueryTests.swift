import SeedDatabase
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

  /// An aggregate also reads the tables of subqueries in its expression.
  @Test(arguments: TestDatabase.available)
  func aWriteDropsAggregatesOfItsTable(_ kind: TestDatabase) async throws {
    try await kind.withModels(cache: QueryCache()) { (db: Database) async throws in
      try await User(id: 1, username: "ann").create(in: db)
      func sum() async throws -> Int {
        try await User.all.cached(for: .seconds(600)).sum(in: db) {
          $0.id * .value(of: Tag.all.select { $0.id.count }).orDefault(0)
        }
      }
      #expect(try await sum() == 0)
      try await Tag(name: "one").create(in: db)
      #expect(try await sum() == 1)
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

  /// Every way to read a cached query.
  private static var reads: [(String, @Sendable (Database) async throws -> String)] {
    let tags = Tag.all.cached(for: .seconds(600))
    return [
      ("fetch", { "\(try await tags.fetch(in: $0).count)" }),
      (
        "first",
        {
          "\(try await tags.order { $0.name.descending }.first(in: $0)?.name ?? "")"
        }
      ),
      ("page", { "\(try await tags.page(1, size: 5, in: $0).total)" }),
      ("cursor", { "\(try await tags.page(after: nil, size: 5, in: $0).items.count)" }),
      ("count", { "\(try await tags.count(in: $0))" }),
      ("exists", { "\(try await tags.where { $0.name == "two" }.exists(in: $0))" }),
      ("maximum", { "\(try await tags.maximum(in: $0) { $0.name } ?? "")" }),
      ("select", { "\(try await tags.select { $0.name }.fetch(in: $0).count)" }),
      (
        "group",
        {
          "\(try await tags.group { $0.name }.select { ($0.name, $0.id.count) }.fetch(in: $0).count)"
        }
      ),
      (
        "selection",
        {
          "\(try await Tag.all.select { $0.name }.cached(for: .seconds(600)).fetch(in: $0).count)"
        }
      ),
      (
        "join",
        {
          "\(try await tags.leftJoin(PostTag.self).on { $0.id == $1.tagID }.fetch(in: $0).count)"
        }
      ),
      (
        "join's count",
        {
          let join = Tag.all.leftJoin(PostTag.self).on { $0.id == $1.tagID }
          return "\(try await join.cached(for: .seconds(600)).count(in: $0))"
        }
      ),
      (
        "subquery",
        {
          let named = User.all.cached(for: .seconds(600))
            .where { $0.username.in(Tag.all.select { $0.name }) }
          return "\(try await named.fetch(in: $0).count)"
        }
      ),
      (
        "raw",
        {
          let named = User.all.cached(for: .seconds(600))
            .where { _ in .sql("username in (select name from tags)") }
          return "\(try await named.count(in: $0))"
        }
      ),
    ]
  }

  @Test(arguments: TestDatabase.available)
  func everyReadIsCachedAndDropped(_ kind: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await kind.withModels(monitor: monitor, cache: QueryCache()) { db in
      try await User(username: "two").create(in: db)
      try await Tag(name: "one").create(in: db)
      for (name, read) in Self.reads {
        monitor.reset()
        let first = try await read(db)
        let second = try await read(db)
        #expect(first == second)
        #expect(monitor.report.total.latency.count == 1, "\(name) runs once")
        try await Tag(name: "two").create(in: db)
        let third = try await read(db)
        #expect(third != first, "\(name) sees the write")
        try await Tag.where { $0.name == "two" }.delete(in: db)
      }
    }
  }
}
