import SeedORM
import Foundation

/// The snippets of Models.md.
enum ModelsSnippets {
  enum Status: String, CaseIterable, ColumnValue { case draft, published }

  struct Article: Model {
    var id = 0
    var title: String
    var status = Status.draft
    var price: Decimal?
    var createdAt = Date()

    static let table = Table(
      "articles", Self.init,
      Field("id", \.id, .primaryKey, .generated),
      Field("title", \.title, .length(3...200)),
      Field("status", \.status, .default(.draft)),
      Field("price", \.price, .precision(10, scale: 2)),
      Field("created_at", \.createdAt, .timestamp(.onCreate)))
  }

  struct Dimensions: JSONColumnValue {
    var width: Int64
    var height: Int64
  }

  static func run(_ db: Database) async throws {
    do {
      try await db.createTables(User.self, Post.self, Comment.self)
    }
  }
}
