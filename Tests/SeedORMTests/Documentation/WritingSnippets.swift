import SeedORM
import Foundation

/// The snippets of Writing.md.
enum WritingSnippets {
  static func run(_ db: Database) async throws {
    do {
      var ann = try await User(username: "ann").create(in: db)
      ann.age = 42
      ann = try await ann.update(in: db)
      try await ann.update(\.age, in: db)
      try await ann.delete(in: db)
      _ = ann
    }
    do {
      var users = try await User.create((1...1000).map { User(username: "user\($0)") }, in: db)
      for index in users.indices { users[index].score = Double(index) }
      users = try await User.update(users, \.score, in: db)
      try await User.delete(ids: users.map(\.id), in: db)
      _ = users
    }
    do {
      try await User.create(
        [User(username: "ann", age: 43)], onConflict: .update(on: \.username), in: db)
      try await User.create(
        [User(username: "ann", score: 1)],
        onConflict: .update(on: \.username, setting: [\.score]), in: db)
      try await User.create([User(username: "ann")], onConflict: .ignore(on: \.username), in: db)
    }
    do {
      let count = try await User.where { $0.age < 18 }.update(in: db) {
        $0.set(\.role, to: .guest)
        $0.set(\.score, to: $0.score * 2)
      }
      let gone = try await User.where { $0.isActive == false }.delete(in: db)
      _ = (count, gone)
    }
    do {
      let (tag, isNew) = try await Tag.where { $0.name == "swift" }
        .getOrCreate(in: db) { Tag(name: "swift") }
      let (user, _) = try await User.where { $0.username == "ann" }
        .updateOrCreate(in: db) {
          $0.score += 1
        } create: {
          User(username: "ann", score: 1)
        }
      _ = (tag, isNew, user)
    }
    do {
      var user = try await User(username: "eve").create(in: db)
      let before = user
      user.age = 43
      user = try await user.updateChanges(since: before, in: db)
      user = try await user.update(in: db) { $0.score += 1 }
      try await User.update(\.score, of: [user.id: 7.5], in: db)
    }
  }
}
