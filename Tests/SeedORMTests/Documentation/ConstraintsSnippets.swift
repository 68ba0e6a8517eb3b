import SeedORM
import SeedSchema
import Foundation

/// The snippets of Constraints.md.
enum ConstraintsSnippets {
  struct Booking: Model, Codable {
    var roomID: Int
    var day: CivilDate
    var guest: String
    var seats: Int

    static let table = define(
      "bookings",
      constraints: [
        .primaryKey(\.roomID, \.day),
        .unique(\.guest, \.day, name: "one_room_a_day"),
        .index(\.day, \.seats),
        .index(\.guest, where: "seats > 10"),
        .check("some_seats", "seats > 0"),
      ])
  }

  struct Breakfast: Model, Codable {
    var roomID: Int
    var day: CivilDate
    var eggs: Int

    static let table = define(
      "breakfasts",
      constraints: [
        .primaryKey(\.roomID, \.day),
        .foreignKey([\.roomID, \.day], references: Booking.self, onDelete: .cascade),
      ])
  }
}
