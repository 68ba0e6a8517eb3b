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
    do {
      let adults = User.where {
        $0.age.in(18...65) && 2 * $0.score + 1 > 7 && 3 <= $0.username.length
      }
      let named = User.where { $0.username.trimmed.lowercased == "ann" }
      let writers = User.where { user in .exists(Post.where { $0.authorID == user.id }) }
      let labels = try await User.all.select { user in
        (
          user.username.appending(" (").appending(user.email.orDefault("none")).appending(")"),
          Case(user.age < 18, then: "minor").when(user.age < 65, then: "adult").otherwise("senior")
        )
      }.fetch(in: db)
      _ = (adults, named, writers, labels)
    }
    do {
      let berliners = Everything.where { $0.address.json("street", as: String.self) == "Weg" }
      let limited = Everything.where {
        $0.settings.contains(["limit": 7]) && $0.labels.contains("new")
      }
      _ = (berliners, limited)
    }
    do {
      let busy = try await Post.all
        .join(User.self).on { post, user in post.authorID == user.id }
        .group { _, user in user.username }
        .having { post, _ in post.id.count > 10 }
        .select { post, user in (user.username, post.id.count) }
        .fetch(in: db)
      let everyone = try await Post.all
        .rightJoin(User.self).on { post, user in post.authorID == user.id }
        .fetch(in: db)
      _ = (busy, everyone)
    }
    do {
      let ranked = try await User.all.select { user in
        let window = Window.partition(user.role).order(user.score.descending)
        return (
          user.username, window.rowNumber, window.lag(user.score), user.score.sum.over(window)
        )
      }.fetch(in: db)
      _ = (ranked)
    }
    do {
      let names = try await User.where { $0.age < 18 }.select { $0.username }
        .union(User.where { $0.role == .admin }.select { $0.username })
        .fetch(in: db)
      let newest = User.all.order { $0.createdAt.descending }.limit(10).asTable()
      let posts = try await newest.join(Post.self).on { user, post in user.id == post.authorID }
        .fetch(in: db)
      let chain = User.where { $0.username == "ann" }
        .recursively { next, user in next.id == user.age }
      _ = (names, newest, posts, chain)
    }
  }
}
