import SeedORM
import Foundation

/// The models that the pages on tests speak of; the shop's tables have their columns.
enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

struct User: Model {
  var id = 0
  var username: String
  var email = ""
  var age = 18
  var role = Role.user
  static let table = Table(
    "users", Self.init, Field("id", \.id, .primaryKey, .generated),
    Field("username", \.username, .unique), Field("email", \.email), Field("age", \.age),
    Field("role", \.role))
}

struct Order: Model {
  var id = 0
  var userID: Int
  var total: Decimal = 0
  static let table = Table(
    "orders", Self.init, Field("id", \.id, .primaryKey, .generated),
    Field("user_id", \.userID, .references(User.self)), Field("total", \.total))
}

struct Post: Model {
  var id = 0
  var authorID: Int
  var title: String
  static let table = Table(
    "posts", Self.init, Field("id", \.id, .primaryKey, .generated),
    Field("author_id", \.authorID, .references(User.self)), Field("title", \.title))
}
