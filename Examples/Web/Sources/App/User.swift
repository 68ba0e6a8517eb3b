import Foundation
import SeedORM

enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

struct User: Timestamped, SoftDeletable, Codable {
  var id = UUID()
  var username: String
  var email: String
  var role = Role.user
  var age: Int?
  var isActive = true
  var createdAt = Date()
  var updatedAt: Date?
  var deletedAt: Date?

  static let table = define("users") {
    $0.username(.length(3...50), .uniqueWhileLiving)
    $0.email(.length(...100), .uniqueWhileLiving, .check("must have an @") { $0.contains("@") })
    $0.role(.index)
    $0.age(.range(13...120))
  }
}
