import SeedORM
import Foundation

struct Member: Model {
  var id = 0
  var name: String

  static let table = Table(
    "members", Self.init,
    Field("id", \Self.id, .primaryKey, .generated),
    Field("name", \Self.name))
}

/// The snippets of migrations.md, changes.md and hints.md.
enum MigrationSnippets {
  static func runMigrations(_ db: Database) async throws {
    let migrations = [
      Migration("001 members") { tx in
        try await tx.createTables(Member.self)
      } down: { tx in
        try await tx.dropTables(Member.self)
      },
      Migration(
        "002 nicknames", sql: "ALTER TABLE members ADD COLUMN nickname text",
        down: "ALTER TABLE members DROP COLUMN nickname"),
    ]
    let applied = try await db.migrate(migrations)
    for status in try await db.migrationStatus(of: migrations) { print(status.name, status.state) }
    try await db.revert(migrations, count: 1)
    let diff = try await db.schemaDiff(for: Member.self)
    print(diff.sql)
    try await db.apply(diff)
    _ = applied
    for hint in try await db.hints() { print(hint) }
  }

  static func runChanges(_ db: Database) async throws {
    try await db.migrate([
      Migration("001 members") { tx in try await tx.createTables(Member.self) },
      .changeNotifications("002 changes", of: Member.self),
    ])
    let changes = try await db.changes(of: Member.self)
    let reader = Task {
      for try await change in changes {
        print(change.table, change.kinds, change.keys ?? [])
      }
    }
    let members = try await Member.where { $0.name != "" }.observe(in: db)
    let shown = Task {
      for try await rows in members { print(rows.count) }
    }
    try await db.followChanges(of: Member.self)
    await db.close()
    try await reader.value
    shown.cancel()
  }
}
