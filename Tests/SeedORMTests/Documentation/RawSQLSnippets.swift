import SeedORM
import Foundation

/// The snippets of RawSQL.md.
enum RawSQLSnippets {
  static func run(_ db: Database) async throws {
    do {
      let age = 18
      let rows = try await db.query("select username from users where age > \(age)")
      let named = try await db.query("select * from users where age > :age", ["age": 18])
      let changed = try await db.execute("update users set score = 0 where age > \(age)")
      _ = (age, rows, named, changed)
    }
    do {
      struct Sum: Decodable {
        var role: String
        var userCount: Int
      }
      let sums = try await db.fetchAll(
        Sum.self, "select role, count(*) as user_count from users group by role")
      let names = try await db.fetchAll(String.self, "select username from users")
      let count = try await db.fetchOne(Int.self, "select count(*) from users")
      for try await row in db.stream("select id, username from users") { print(row.values) }
      _ = (sums, names, count)
    }
  }
}
