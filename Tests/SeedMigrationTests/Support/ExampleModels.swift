import SeedORM
import Foundation

struct User: Model, Equatable {
  var id = 0
  var username: String
  var age: Int?

  static let table = Table(
    "users", Self.init,
    Field("id", \Self.id, .primaryKey, .generated),
    Field("username", \Self.username, .length(3...50), .unique),
    Field("age", \Self.age, .index))
}
