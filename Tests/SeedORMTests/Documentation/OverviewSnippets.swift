import SeedORM
import Foundation

/// The snippets of SeedORM.md.
enum OverviewSnippets {
  static func run(_ db: Database) async throws {
    do {
      let db = try await Database.open("sqlite::memory:")
      try await db.createTables(User.self)
      let ann = try await User(username: "ann", age: 42).create(in: db)
      let adults = try await User.where { $0.age >= 18 }.order { $0.username.ascending }.fetch(
        in: db)
      await db.close()
      _ = (db, ann, adults)
    }
  }
}
