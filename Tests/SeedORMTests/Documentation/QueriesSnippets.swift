import SeedORM
import Foundation

/// The snippets of Queries.md.
enum QueriesSnippets {
  static func run(_ db: Database) async throws {
    do {
      let query = User.where { $0.age >= 18 && $0.username.hasPrefix("a") }
        .order { $0.age.descending }
        .order { $0.id.ascending }
      let users = try await query.limit(10).fetch(in: db)
      let youngest = try await User.all.order { $0.age.ascending }.first(in: db)
      let ann = try await User.where { $0.username == "ann" }.one(in: db)
      let first = try await User.get(1, in: db)
      let perhaps = try await User.find(99, in: db)
      let count = try await query.count(in: db)
      let isTaken = try await User.where { $0.username == "ann" }.exists(in: db)
      _ = (query, users, youngest, ann, first, perhaps, count, isTaken)
    }
    do {
      for try await user in try User.all.stream(in: db) {
        print(user.username)
      }
    }
    do {
      let names = try await User.all.select { $0.username }.fetch(in: db)
      let total = try await User.all.sum(in: db) { $0.score }
      let oldest = try await User.all.maximum(in: db) { $0.age }
      let byRole = try await User.all
        .group { $0.role }
        .having { $0.id.count > 1 }
        .select { ($0.role, $0.id.count, $0.score.average) }
        .fetch(in: db)
      _ = (names, total, oldest, byRole)
    }
    do {
      let authors = User.where { $0.id.in(Post.all.select { $0.authorID }) }
      _ = authors
    }
  }
}
