import Foundation
import SeedORM

/// One row of the table `people`, whose fields are derived from the properties.
struct DerivedPerson: Model, Codable {
  var id: Int64
  var username: String
  var email: String
  var age: Int?
  var isActive: Bool
  var createdAt: Date

  static let table = define("people") {
    $0.id(.notGenerated)
    $0.username(.length(3...50))
    $0.email(.length(...255))
    $0.age(.range(13...120))
  }

  init(_ person: Person) {
    id = person.id
    username = person.username
    email = person.email
    age = person.age
    isActive = person.isActive
    createdAt = person.createdAt
  }
}
