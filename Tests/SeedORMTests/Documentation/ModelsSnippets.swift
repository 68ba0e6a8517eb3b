import SeedORM
import Foundation

/// The snippets of Models.md.
enum ModelsSnippets {
  enum Status: String, CaseIterable, ColumnValue { case draft, published }

  struct Article: Timestamped, Codable {
    var id = 0
    var title: String
    var status = Status.draft
    var price: Decimal?
    var createdAt = Date()

    static let table = define("articles") {
      $0.title(.length(3...200))
      $0.status(.default(.draft))
      $0.price(.precision(10, scale: 2))
    }
  }

  struct Tariff: Model {
    let code: String
    let price: Decimal

    static let table = Table(
      "tariffs", Self.init,
      Field("code", \Self.code, .primaryKey),
      Field("price", \Self.price, .precision(10, scale: 2)))
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
