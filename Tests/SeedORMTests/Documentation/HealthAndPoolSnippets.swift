import SeedDatabase
import SeedORM
import Foundation

/// The snippets of HealthAndPool.md.
enum HealthAndPoolSnippets {
  static func run(_ db: Database) async throws {
    do {
      try await db.ping()
      let health = await db.healthCheck()
      print(health.status, health.responseTime, health.serverVersion ?? "", health.url)
      let pool = db.poolStatus
      print(pool.size, pool.inUse, pool.idle, pool.waiting)
      _ = (health, pool)
    }
    do {
      let pooled = Database(
        try DatabaseURL("sqlite::memory:"),
        pool: PoolConfiguration(minimum: 1, maximum: 8, timeout: .seconds(5)))
      await pooled.close()
      _ = pooled
    }
    do {
      let tuned = PoolConfiguration(maximum: 4, setUp: ["PRAGMA cache_size = -64000"])
      let other = try await Database.open("sqlite::memory:", pool: tuned)
      let users = try await db.withTimeout(.seconds(30)) { db in try await User.all.fetch(in: db) }
      let some = try await User.where { $0.age > 30 }.timeout(.seconds(2)).fetch(in: db)
      await other.close()
      _ = (users, some)
    }
  }
}
