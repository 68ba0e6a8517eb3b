import Foundation
import RandomSupport
import SeedORM

/// An order of a query's rows, and the same in Swift.
struct RandomOrder {
  let text: String
  let query: @Sendable (ModelColumns<Reading>) -> Ordering
  /// Less than 0 if the first row is before the second.
  let compare: @Sendable (Reading, Reading) -> Int

  static func random(using random: inout SeededRandom) -> RandomOrder {
    let place = Place(isDescending: random.oneIn(2), nullsFirst: random.pick([nil, true, false]))
    switch random.below(4) {
    case 0:
      return RandomOrder(text: "level \(place)") {
        place.ordering($0.level)
      } compare: {
        place.compare($0.level, $1.level)
      }
    case 1:
      return RandomOrder(text: "share \(place)") {
        place.ordering($0.share)
      } compare: {
        place.compare($0.share, $1.share)
      }
    case 2:
      return RandomOrder(text: "price \(place)") {
        place.ordering($0.price)
      } compare: {
        place.compare($0.price, $1.price)
      }
    default:
      return RandomOrder(text: "takenAt \(place)") {
        place.ordering($0.takenAt)
      } compare: {
        place.compare($0.takenAt, $1.takenAt)
      }
    }
  }

  private struct Place: CustomStringConvertible {
    var isDescending: Bool
    /// By default, NULL is after all values, and before them in a descending order.
    var nullsFirst: Bool?

    var description: String {
      (isDescending ? "descending" : "ascending")
        + (nullsFirst.map { $0 ? " nulls first" : " nulls last" } ?? "")
    }

    func ordering<Value: ColumnValue>(_ column: ColumnExpression<Value>) -> Ordering {
      let ordering = isDescending ? column.descending : column.ascending
      guard let nullsFirst else { return ordering }
      return nullsFirst ? ordering.nullsFirst : ordering.nullsLast
    }

    func compare<Value: Comparable>(_ one: Value?, _ other: Value?) -> Int {
      switch (one, other) {
      case (nil, nil): return 0
      case (nil, _): return nullsFirst ?? isDescending ? -1 : 1
      case (_, nil): return nullsFirst ?? isDescending ? 1 : -1
      case (let one?, let other?):
        if one == other { return 0 }
        return (one < other) != isDescending ? -1 : 1
      }
    }
  }
}
