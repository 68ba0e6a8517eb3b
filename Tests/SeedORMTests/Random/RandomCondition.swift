import Foundation
import RandomSupport
import SeedORM

/// A condition of a query, and the same in Swift.
struct RandomCondition {
  let text: String
  let query: @Sendable (ModelColumns<Reading>) -> Condition
  let holds: @Sendable (Reading) -> Bool

  /// A condition with parts that are nested up to a depth.
  static func random(depth: Int, using random: inout SeededRandom) -> RandomCondition {
    if depth == 0 || random.oneIn(3) { return comparison(using: &random) }
    let left = self.random(depth: depth - 1, using: &random)
    if random.oneIn(3) {
      return RandomCondition(text: "!(\(left.text))") {
        !left.query($0)
      } holds: {
        !left.holds($0)
      }
    }
    let right = self.random(depth: depth - 1, using: &random)
    if random.oneIn(2) {
      return RandomCondition(text: "(\(left.text) && \(right.text))") {
        left.query($0) && right.query($0)
      } holds: {
        left.holds($0) && right.holds($0)
      }
    }
    return RandomCondition(text: "(\(left.text) || \(right.text))") {
      left.query($0) || right.query($0)
    } holds: {
      left.holds($0) || right.holds($0)
    }
  }

  private static func comparison(using random: inout SeededRandom) -> RandomCondition {
    let sign = Sign.allCases[random.below(Sign.allCases.count)]
    switch random.below(8) {
    case 0:
      let value = random.below(5)
      return RandomCondition(text: "level \(sign) \(value)") {
        sign.condition($0.level, value)
      } holds: {
        sign.holds($0.level, value)
      }
    case 1:
      let value = Double(random.below(4)) / 2
      return RandomCondition(text: "share \(sign) \(value)") {
        sign.condition($0.share, value)
      } holds: {
        sign.holds($0.share, value)
      }
    case 2:
      let value = Decimal(random.below(9)) / 4
      return RandomCondition(text: "price \(sign) \(value)") {
        sign.condition($0.price, value)
      } holds: {
        sign.holds($0.price, value)
      }
    case 3:
      let value = Date(timeIntervalSince1970: Double(random.below(6)) / 2)
      return RandomCondition(text: "takenAt \(sign) \(value.timeIntervalSince1970)") {
        sign.condition($0.takenAt, value)
      } holds: {
        sign.holds($0.takenAt, value)
      }
    case 4:
      let values = [random.below(5), random.below(5)]
      return RandomCondition(text: "level in \(values)") {
        $0.level.in(values)
      } holds: {
        $0.level.map(values.contains) ?? false
      }
    case 5:
      let value = random.oneIn(2)
      return RandomCondition(text: "isChecked == \(value)") {
        $0.isChecked == value
      } holds: {
        $0.isChecked == value
      }
    case 6:
      return RandomCondition(text: "level == nil") {
        $0.level == nil
      } holds: {
        $0.level == nil
      }
    default:
      let part = random.pick(Reading.labels)
      return RandomCondition(text: "label contains '\(part)'") {
        $0.label.contains(part)
      } holds: { reading in
        guard let label = reading.label else { return false }
        return part.isEmpty || label.contains(part)
      }
    }
  }

  /// How two values are compared; NULL differs from a value, and isn't less or greater.
  private enum Sign: String, CaseIterable, CustomStringConvertible {
    case equal = "==", different = "!=", less = "<", atMost = "<=", greater = ">", atLeast = ">="

    var description: String { rawValue }

    func condition<Value: ColumnValue>(
      _ column: ColumnExpression<Value>, _ value: Value.Base
    ) -> Condition where Value.Base: ColumnValue, Value.Base.Base == Value.Base {
      switch self {
      case .equal: column.in([value])
      case .different: column.notIn([value])
      case .less: column < value
      case .atMost: column <= value
      case .greater: column > value
      case .atLeast: column >= value
      }
    }

    func holds<Value: Comparable>(_ one: Value?, _ other: Value) -> Bool {
      guard let one else { return self == .different }
      return switch self {
      case .equal: one == other
      case .different: one != other
      case .less: one < other
      case .atMost: one <= other
      case .greater: one > other
      case .atLeast: one >= other
      }
    }
  }
}
