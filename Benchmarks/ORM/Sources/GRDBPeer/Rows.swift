import Foundation
import GRDB

private let names = [
  "ana", "bela", "carlos", "dunja", "emre", "farah", "goran", "hana", "ivo", "jun",
]
private let titles = [
  "A second look at a familiar question", "Notes from the road, with a map",
  "What nobody tells you about winter gardens", "How the old bridge was built",
]

/// An instant of 2024.
private func instant() -> Date {
  Date(timeIntervalSince1970: Double(Int.random(in: 1_704_067_200..<1_735_689_600)))
}

/// A row of `users`, written by hand, which is fastest according to GRDB's documentation.
struct User: PersistableRecord {
  static let databaseTableName = "users"

  var id: Int64
  var username: String
  var email: String
  var age = Int.random(in: 18...80)
  var isActive = Int.random(in: 0..<10) > 0
  var createdAt = instant()

  init(id: Int64) {
    self.id = id
    username = "\(names[Int(id) % names.count])_\(Int.random(in: 0..<1000))"
    email = "user\(id).\(username)@test.com"
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

/// A row of `posts`.
struct Post: PersistableRecord {
  static let databaseTableName = "posts"

  var id: Int64
  var userID: Int64
  var title: String
  var score = Int.random(in: 0...500)
  var createdAt = instant()

  init(id: Int64, users: Int64) {
    self.id = id
    userID = .random(in: 1...users)
    title = titles[Int(id) % titles.count]
  }

  func encode(to container: inout PersistenceContainer) {
    container["id"] = id
    container["user_id"] = userID
    container["title"] = title
    container["score"] = score
    container["created_at"] = createdAt
  }
}
