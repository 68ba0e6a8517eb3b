import Foundation
import SeedGraphQL
import SeedORM
import Testing

/// The schema of the example models, and rows for it.
enum ExampleSchema {
  static func make(_ limits: GraphQLLimits = GraphQLLimits()) throws -> GraphQLSchema {
    try GraphQLSchema(limits: limits) {
      $0.add(User.self) {
        $0.description = "Somebody who writes."
        $0.hide(\.passwordHash)
        $0.default(\.score, 0)
        $0.default(\.visits, 0)
        $0.default(\.passwordHash, "none")
        $0.describe(\.age, "In years.")
        $0.deprecate(\.score, "Use `visits`.")
        $0.allow(.create, .update, .delete)
      }
      $0.add(Post.self) {
        $0.relation("tags", Post.tags)
        $0.allow(.create, .update, .delete)
      }
      $0.add(Comment.self) { $0.allow(.create, .update, .delete, .restore) }
      $0.add(Tag.self)
      $0.add(PostTag.self)
      $0.add(Everything.self, plural: "everythings") { $0.allow(.create, .update) }
    }
  }

  static let posts = (1...9).compactMap {
    UUID(uuidString: "00000000-0000-4000-8000-00000000000\($0)")
  }

  /// Three users; ann has posts 1 to 5, bob posts 6 to 9, cat none. Each post has as many comments
  /// as its number.
  static func fill(_ db: Database) async throws {
    try await db.createTables(
      Comment.self, PostTag.self, Post.self, User.self, Tag.self, Everything.self)
    try await User.create(
      [
        User(
          username: "ann", email: "ann@example.com", role: .admin, age: 42,
          visits: 9_007_199_254_740_993),
        User(username: "bob", age: 17), User(username: "cat", role: .guestUser),
      ], in: db)
    try await Post.create(
      posts.enumerated().map { index, id in
        Post(
          id: id, authorID: index < 5 ? 1 : 2, editorID: index == 0 ? 3 : nil,
          title: "Post \(index + 1)", price: index == 0 ? Decimal(1995) / 100 : nil)
      }, in: db)
    try await Comment.create(
      posts.enumerated().flatMap { index, id in
        (0...index).map { Comment(postID: id, body: "Comment \($0 + 1) of post \(index + 1)") }
      }, in: db)
    try await Tag.create(
      [Tag(code: "db", name: "Databases"), Tag(code: "web", name: "Web")], in: db)
    try await PostTag.create(
      [
        PostTag(postID: posts[0], tagID: "web"), PostTag(postID: posts[0], tagID: "db"),
        PostTag(postID: posts[1], tagID: "db"),
      ], in: db)
  }
}

extension TestDatabase {
  /// Runs `body` with the example's rows.
  func withExample<Result>(
    monitor: QueryMonitor = QueryMonitor(), _ body: (Database) async throws -> Result
  ) async throws -> Result {
    try await withDatabase(monitor: monitor) { db in
      try await ExampleSchema.fill(db)
      return try await body(db)
    }
  }
}

extension GraphQLSchema {
  /// The data of an answer without errors.
  func data(
    _ query: String, _ variables: GraphQLObject = [:], in db: Database
  ) async throws -> GraphQLValue {
    let response = await execute(query, variables: variables, in: db)
    for error in response.errors { Issue.record("\(error) \(error.underlying as Any)") }
    return try #require(response.data)
  }
}
