import SeedORM
import SeedSchema
import Foundation

enum Role: String, CaseIterable, ColumnValue { case admin, user, guest }

struct Address: JSONColumnValue, Equatable {
  var street: String
  var number: Int64
}

struct User: Timestamped, Codable, Equatable {
  var id = 0
  var username: String
  var email: String?
  var role = Role.user
  var age: Int?
  var score = 0.0
  var isActive = true
  var createdAt = Date(timeIntervalSince1970: 0)
  var updatedAt: Date?

  static let table = define("users") {
    $0.username(.length(3...50), .unique)
    $0.email(.length(...100), .unique, .check("must have an @") { $0.contains("@") })
    $0.role(.default(.user))
    $0.age(.range(13...120), .index)
  }
}

struct Post: Model, Equatable {
  var id = 0
  var authorID: Int
  var editorID: Int?
  var title: String

  static let table = Table(
    "posts", Self.init,
    Field("id", \Self.id, .primaryKey, .generated),
    Field("author_id", \Self.authorID, .references(User.self, onDelete: .cascade), .index),
    Field("editor_id", \Self.editorID, .references(User.self, onDelete: .setNull)),
    Field("title", \Self.title))
}

/// Marked as deleted rather than gone.
struct Comment: SoftDeletable, Codable, Equatable {
  var id = 0
  var postID: Int
  var slug: String
  var body = ""
  var deletedAt: Date?

  static let table = define("comments") {
    $0.postID(.references(Post.self, onDelete: .cascade))
    $0.slug(.uniqueWhileLiving)
  }

  static let post = ToOne(\Comment.postID, \Post.id)
}

struct Tag: Model, Equatable {
  var id = UUID()
  var name: String

  static let table = Table(
    "tags", Self.init,
    Field("id", \Self.id, .primaryKey, .generated),
    Field("name", \Self.name, .unique))
}

struct PostTag: Model, Codable, Equatable {
  var postID: Int
  var tagID: UUID
  var weight = 1

  static let table = define(
    "post_tags",
    constraints: [.primaryKey(\.postID, \.tagID), .check("light", "weight < 1000")]
  ) {
    $0.postID(.references(Post.self, onDelete: .cascade))
    $0.tagID(.references(Tag.self))
    $0.weight(.range(1...))
  }
}

/// A field of every type.
struct Everything: Model, Codable, Equatable {
  var id: Int64
  var tiny: Int8
  var small: Int16
  var medium: Int32
  var unsigned: UInt32
  var single: Float
  var double: Double
  var flag: Bool
  var text: String
  var price: Decimal
  var huge: Decimal
  var uuid: UUID
  var instant: Date
  var stamp: Timestamp
  var day: CivilDate
  var time: TimeOfDay
  var bytes: Data
  var role: Role
  var mood: Role?
  var address: Address
  var labels: [String]
  var numbers: [Int64]
  var settings: [String: Int64]

  static let table = define("everything") {
    $0.id(.notGenerated)
    $0.price(.precision(12, scale: 2))
    $0.huge(.precision(38, scale: 10))
    $0.mood(.enumType("mood"))
  }

  static func sample(_ id: Int64) -> Everything {
    Everything(
      id: id, tiny: -128, small: .max, medium: .min, unsigned: .max, single: 1.5, double: 0.1,
      flag: true, text: "Ä 'quoted' \"text\" \\ 🦆", price: Decimal(123_456_789) / 100,
      huge: Decimal(9_007_199_254_740_993) + Decimal(sign: .plus, exponent: -10, significand: 1),
      uuid: UUID(uuid: (0, 17, 34, 51, 68, 85, 102, 119, 136, 153, 170, 187, 204, 221, 238, 255)),
      instant: Date(timeIntervalSinceReferenceDate: 700_000_000.123456),
      stamp: Timestamp(microseconds: 1_750_000_000_123_456),
      day: CivilDate(daysSinceEpoch: -1),
      time: TimeOfDay(microseconds: 86_399_999_999) ?? Timestamp(microseconds: 0).time,
      bytes: Data([0, 255, 92, 39]), role: .admin, mood: .guest,
      address: Address(street: "Weg", number: .max), labels: ["a,b", "", "NULL", "\"\\{}"],
      numbers: [.min, 0, .max], settings: ["limit": .max])
  }
}
