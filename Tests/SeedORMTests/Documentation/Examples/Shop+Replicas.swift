import SeedORM

extension Shop {
  static func openWithReplicas() async throws -> Database {
    let db = try await Database.open(
      "postgres://app@primary/shop", replicas: ["postgres://app@replica/shop"],
      reading: ReplicaConfiguration(balancing: .leastBusy, maximumLag: .seconds(5)))
    return db
  }
}
