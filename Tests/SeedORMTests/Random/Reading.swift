import Foundation
import RandomSupport
import SeedORM

/// A row with few different values, many of which are NULL.
struct Reading: Model, Codable, Equatable {
  var id = 0
  var level: Int?
  var share = 0.0
  var label: String?
  var price: Decimal?
  var takenAt: Date?
  var isChecked: Bool?

  static let table = define("readings") { $0.level(.index) }

  static let labels = ["", "a", "A", "ab", "%", "_", "a%b", "\\", "é", "z", "'", "b a"]

  /// Rows with the keys from 1.
  static func random(_ count: Int, using random: inout SeededRandom) -> [Reading] {
    (1...count).map { id in
      Reading(
        id: id, level: random.oneIn(4) ? nil : random.below(5),
        share: Double(random.below(4)) / 2, label: random.oneIn(5) ? nil : random.pick(labels),
        price: random.oneIn(4) ? nil : Decimal(random.below(9)) / 4,
        takenAt: random.oneIn(4) ? nil : Date(timeIntervalSince1970: Double(random.below(6)) / 2),
        isChecked: random.oneIn(3) ? nil : random.oneIn(2))
    }
  }
}
