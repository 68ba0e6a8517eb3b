#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import SeedORM

/// Numbers of a `numeric` without precision that a batch's decimals have no room for: those have 18 digits,
/// six of them after the point, and a check may ask for others. They are written as text.
enum WideNumber {
  /// What such a column is called once its numbers are texts.
  static let type = FieldType.other("numeric")

  /// What a decimal of a batch can't reach.
  private static let limit = Decimal(sign: .plus, exponent: 12, significand: 1)
  /// The least step between two decimals of a batch.
  private static let step = Decimal(sign: .plus, exponent: -6, significand: 1)

  /// Whether no decimal of a batch is between the bounds of a column that has no limits of its own.
  static func isNeeded(_ type: FieldType, _ rule: ColumnRule) -> Bool {
    guard type == .decimal(precision: 18, scale: 6) else { return false }
    let (low, high) = bounds(rule)
    if let low, low >= limit { return true }
    if let high, high <= -limit { return true }
    if let low, let high { return high - low < step + step }
    return false
  }

  /// A number between the bounds, which are exact up to 38 digits; `nil` where there is no bound.
  static func text(_ rule: ColumnRule) -> String? {
    switch bounds(rule) {
    case (let low?, let high?):
      if high - low > 2 { return "\(low + 1)" }
      if low == high { return "\(low)" }
      let middle = (low + high) / 2
      return low < middle && middle < high ? "\(middle)" : nil
    case (let low?, nil): return low + 1 > low ? "\(low + 1)" : nil
    case (nil, let high?): return high - 1 < high ? "\(high - 1)" : nil
    case (nil, nil): return nil
    }
  }

  private static func bounds(_ rule: ColumnRule) -> (low: Decimal?, high: Decimal?) {
    (
      rule.minimum.flatMap { Decimal(string: $0.text) },
      rule.maximum.flatMap { Decimal(string: $0.text) }
    )
  }
}
