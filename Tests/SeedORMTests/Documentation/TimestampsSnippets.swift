import SeedORM
import SeedSchema
import Foundation

/// The snippets of Timestamps.md.
enum TimestampsSnippets {
  static func run(_ db: Database) async throws {
    do {
      let noon = Timestamp(microseconds: 1_750_000_000_000_000)
      let fixed = try await Database.open("sqlite::memory:", clock: { noon })
      try await fixed.createTables(User.self)
      let user = try await User(username: "ann").create(in: fixed)
      print(user.createdAt == Date(noon))
      await fixed.close()
      _ = (noon, fixed, user)
    }
  }
}
