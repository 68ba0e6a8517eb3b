import Foundation
import SeedORM
import SeedRedis

/// `CacheBenchmark`: a query over 200,000 rows from the database, from the cache of the process,
/// and from one that processes share. `REDIS_URL` names the Redis server, `DATABASE_URL` a
/// PostgreSQL database whose table `sales` may be overwritten.
@main
enum CacheBenchmark {
  static func main() async throws {
    let environment = ProcessInfo.processInfo.environment
    guard let redis = environment["REDIS_URL"], let database = environment["DATABASE_URL"] else {
      FileHandle.standardError.write(Data("REDIS_URL and DATABASE_URL name the servers\n".utf8))
      exit(64)
    }
    let store = try RedisStore(redis)
    let shared = try await Database.open(
      database, cache: QueryCache(store: store, namespace: "benchmark:\(UUID().uuidString):"))
    let local = try await Database.open(database, cache: QueryCache())
    try await shared.executeScript(
      """
      drop table if exists sales;
      create table sales as select i as id, i % 97 as shop, (i * 7919) % 1000 as amount
      from generate_series(1, 200000) i
      """)
    let statement: SQLStatement =
      "select shop, sum(amount) as total from sales group by shop order by shop"
    print("| a query of 97 sums over 200,000 rows | p50 | p99 |\n|---|---|---|")
    try await measure("from PostgreSQL", 200) { _ = try await shared.query(statement) }
    try await measure("from the cache in Redis", 20_000) {
      _ = try await shared.query(statement, cachedFor: .seconds(600), reading: ["sales"])
    }
    try await measure("from the cache of the process", 20_000) {
      _ = try await local.query(statement, cachedFor: .seconds(600), reading: ["sales"])
    }
    await shared.cache?.clear(prefix: "")
    await shared.close()
    await local.close()
  }

  private static func measure(
    _ name: String, _ count: Int, _ work: () async throws -> Void
  ) async throws {
    try await work()
    var times: [Duration] = []
    for _ in 0..<count {
      let start = ContinuousClock.now
      try await work()
      times.append(ContinuousClock.now - start)
    }
    times.sort()
    func text(_ time: Duration) -> String {
      String(format: "%.3f ms", time / .milliseconds(1))
    }
    print("| \(name) | \(text(times[count / 2])) | \(text(times[count * 99 / 100])) |")
  }
}
