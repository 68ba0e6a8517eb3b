import SeedModels
import SeedORM
import Testing

/// The examples of the doc comments on `Seeder`.
enum SeederExamples {
  typealias User = GuideSnippets.User
  typealias Post = GuideSnippets.Post

  static func seed(_ db: Database) async throws {
    let seeder = Seeder(db)
    let users = try await seeder.seed(User.self, count: 100) {
      $0.username = .randomUsername()
      $0.age = .randomInt(18...80).maybe(0.9)
    }
    try await seeder.seed(Post.self, count: 500)  // authors are users that exist
    #expect(users.count == 100)
    #expect(try await Post.all.with(Post.author).fetch(in: db).allSatisfy { $0.1 != nil })
  }

  static func choose(_ db: Database) async throws {
    let seeder = Seeder(db)
    try await seeder.seed(User.self, count: 100) {
      $0.username = .randomUsername()
      $0.age = .randomInt(18...80)
      $0.email = .each { "user\($0)@example.com" }
    }
    let emails = try await User.where { $0.email.endsWith("@example.com") }.count(in: db)
    #expect(emails == 100)
  }
}
