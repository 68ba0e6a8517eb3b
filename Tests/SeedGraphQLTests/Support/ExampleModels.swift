import Foundation
import SeedORM
import SeedSchema

enum Role: String, CaseIterable, ColumnValue { case admin, user, guestUser = "guest-user" }

struct User: Timestamped, Codable, Equatable {
  var id = 0
  var username: String
  var email: String?
  var role = Role.user
  var age: Int?
  var score = 0.0
  var visits = 0
  var passwordHash = "secret"
  var createdAt = Date(timeIntervalSince1970: 0)

  static let table = define("users") {
    $0.username(.length(3...50), .unique)
    $0.email(.check("must have an @") { $0.contains("@") })
    $0.role(.default(.user))
    $0.age(.range(13...120))
  }
}

struct Post: Model, Codable, Equatable {
  var id = UUID()
  var authorID: Int
  var editorID: Int?
  var title: String
  var price: Decimal?

  static let table = define("posts") {
    $0.authorID(.references(User.self, onDelete: .cascade))
    $0.editorID(.references(User.self, onDelete: .setNull))
    $0.price(.precision(12, scale: 2))
  }

  static let tags = ManyToMany(\Post.id, \PostTag.postID, \PostTag.tagID, \Tag.code)
}

/// Marked as deleted rather than gone.
struct Comment: SoftDeletable, Codable, Equatable {
  var id = 0
  var postID: UUID
  var body: String
  var deletedAt: Date?

  static let table = define("comments") {
    $0.postID(.references(Post.self, onDelete: .cascade))
    $0.body(.length(1...500))
  }
}

struct Tag: Model, Codable, Equatable {
  var code: String
  var name: String

  static let table = define("tags", constraints: [.primaryKey(\.code)]) { $0.name(.unique) }
}

struct PostTag: Model, Codable, Equatable {
  var postID: UUID
  var tagID: String

  static let table = define("post_tags", constraints: [.primaryKey(\.postID, \.tagID)]) {
    $0.postID(.references(Post.self, onDelete: .cascade))
    $0.tagID(.references(Tag.self))
  }
}

/// A field of every type.
struct Everything: Model, Codable, Equatable {
  var id: Int64
  var small: Int16
  var medium: Int32
  var big: Int64
  var single: Float
  var double: Double
  var flag: Bool
  var text: String
  var price: Decimal
  var uuid: UUID
  var instant: Date
  var day: CivilDate
  var time: TimeOfDay
  var bytes: Data
  var role: Role
  var labels: [String]
  var numbers: [Int64]
  var settings: Settings

  struct Settings: JSONColumnValue, Equatable {
    var limit: Int64
    var names: [String]
  }

  static let table = define("everything") {
    $0.id(.notGenerated)
    $0.price(.precision(12, scale: 2))
  }
}
