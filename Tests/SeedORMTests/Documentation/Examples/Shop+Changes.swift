import SeedORM

extension Shop {
  static func changes(_ db: Database) async throws {
    let migration = Migration.changeNotifications("004 notify", of: User.self, Post.self)
    try await db.migrate([migration, .changeNotifications("005 products", of: Product.self)])
    try await db.followChanges(of: Product.self)
    let readers = [printChanges, printUserSeven, printUsers].map { read in
      Task { try await read(db) }
    }
    // The sequences end with the database.
    await db.close()
    for reader in readers { _ = await reader.result }
  }

  @Sendable private static func printChanges(_ db: Database) async throws {
    for try await change in try await db.changes(of: User.self) {
      print(change.table, change.kinds, change.keys ?? [])
    }
  }

  @Sendable private static func printUserSeven(_ db: Database) async throws {
    for try await change in try await db.changes(of: User.self) where change.concerns(.integer(7)) {
      print("user 7 has changed")
    }
  }

  @Sendable private static func printUsers(_ db: Database) async throws {
    for try await users in try await User.all.observe(in: db) {
      print(users.count, "users")
    }
  }
}
