import SeedDatabase
import SeedORM

/// The snippets of Replicas.md.
enum ReplicasSnippets {
  static func open() async throws {
    let db = try await Database.open(
      "postgres://app@primary/shop",
      replicas: ["postgres://app@replica1/shop", "postgres://app@replica2/shop"],
      reading: ReplicaConfiguration(balancing: .leastBusy, maximumLag: .seconds(5)))
    await db.close()
  }

  static func run(_ db: Database) async throws {
    try await db.readingOwnWrites {
      let user = try await User(username: "ann").create(in: db)
      let found = try await User.find(user.id, in: db)  // never nil because a replica lags
      print(found?.username ?? "")
    }
    let total = try await db.readingPrimary { try await User.all.count(in: db) }
    for replica in db.replicaStatus {
      print(
        replica.url, replica.isUsable, replica.lag ?? .zero, replica.reads, replica.failure ?? "")
    }
    _ = total
  }
}
