import SeedORM
import Foundation

/// The models that the pages on tests speak of; the shop's tables have their columns.
enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

struct User: Model, Codable {
  var id = 0
  var username: String
  var email = ""
  var age = 18
  var role = Role.user
  static let table = define("users") { $0.username(.unique) }
}

struct Order: Model, Codable {
  var id = 0
  var userID: Int
  var total: Decimal = 0
  static let table = define("orders") { $0.userID(.references(User.self)) }
}

struct Post: Model, Codable {
  var id = 0
  var authorID: Int
  var title: String
  static let table = define("posts") { $0.authorID(.references(User.self)) }
}
