import Foundation
import GRDB
import SeedORM

/// One row of the table `people`, for both libraries.
struct Person: Sendable {
  var id: Int64
  var username: String
  var email: String
  var age: Int?
  var isActive: Bool
  var createdAt: Date

  static func rows(_ count: Int) -> [Person] {
    let start = Date(timeIntervalSince1970: 1_700_000_000)
    return (1...count).map { index in
      Person(
        id: Int64(index), username: "user_\(index)", email: "user_\(index)@example.com",
        age: index % 10 == 0 ? nil : 18 + index % 60, isActive: index % 3 != 0,
        createdAt: start.addingTimeInterval(Double(index)))
    }
  }
}

extension Person: SeedORM.Model {
  static let table = SeedORM.Table(
    "people", Self.init,
    Field("id", \Self.id, .primaryKey),
    Field("username", \Self.username, .length(3...50)),
    Field("email", \Self.email, .length(...255)),
    Field("age", \Self.age, .range(13...120)),
    Field("is_active", \Self.isActive),
    Field("created_at", \Self.createdAt))
}

// Written by hand, which is fastest according to GRDB's documentation: `Codable` records take some
// four times as long to fetch.
extension Person: FetchableRecord, PersistableRecord {
  static let databaseTableName = "people"

  init(row: GRDB.Row) {
    self.init(
      id: row[0], username: row[1], email: row[2], age: row[3], isActive: row[4], createdAt: row[5])
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = id
    container["username"] = username
    container["email"] = email
    container["age"] = age
    container["is_active"] = isActive
    container["created_at"] = createdAt
  }
}
