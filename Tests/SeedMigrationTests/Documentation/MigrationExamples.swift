import SeedORM
import Testing

/// The examples of the doc comments on migrations.
enum MigrationExamples {
  struct User: Model, Codable {
    var id = 0
    var username: String

    static let table = define("users")
  }

  struct Post: Model, Codable {
    var id = 0
    var authorID: Int

    static let table = define("posts") { $0.authorID(.references(User.self)) }
  }

  static func migrate(_ db: Database) async throws {
    let migrations = [
      Migration("001 users") { tx in
        try await tx.createTables(User.self)
      } down: { tx in
        try await tx.dropTables(User.self)
      },
      Migration("002 nicknames", sql: "ALTER TABLE users ADD COLUMN nickname text"),
    ]
    try await db.migrate(migrations)

    try await db.migrate(
      migrations, options: MigrationOptions(allowsOutOfOrder: true, lockTimeout: .seconds(10)))
    let states = try await db.migrationStatus(of: migrations).map(\.state)
    #expect(states == [.applied, .applied])
  }

  static func compare(_ db: Database) async throws {
    try await review(db)

    let diff = try await db.schemaDiff(for: User.self, Post.self)
    print(diff.sql)  // for review
    try await db.apply(diff)
    #expect(try await db.schemaDiff(for: User.self, Post.self).sql.isEmpty)
  }

  private static func review(_ db: Database) async throws {
    let diff = try await db.schemaDiff(for: User.self, Post.self)
    print(diff.sql)
    #expect(diff.sql.contains("posts"))
  }
}
