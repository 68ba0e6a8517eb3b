#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
package import SeedSchema

/// Generates numbers for `numeric` columns whose checks require more digits than a batch's decimals
/// have.
///
/// Decimals of a batch have 18 digits, six of them after the decimal point. Wider numbers are
/// written as strings.
package enum WideNumber {
  /// The type of such a column once its numbers are text.
  package static let type = FieldType.other("numeric")

  /// The least number that is too large for a decimal of a batch.
  private static let limit = Decimal(sign: .plus, exponent: 12, significand: 1)
  /// The smallest step between two decimals of a batch.
  private static let step = Decimal(sign: .plus, exponent: -6, significand: 1)
  /// The maximum number of digits of a row's number.
  private static let rowDigits = 12
  /// The maximum number of digits before the decimal point in PostgreSQL's `numeric` (manual,
  /// "Numeric Types").
  private static let maximumDigits = 131_072

  /// Whether no decimal of a batch is between a column's bounds.
  package static func isNeeded(_ type: FieldType, _ rule: ColumnRule) -> Bool {
    guard type == .decimal(precision: 18, scale: 6) else { return false }
    let (low, high) = bounds(rule)
    if let low, low >= limit { return true }
    if let high, high <= -limit { return true }
    if let low, let high { return high - low < step + step }
    return false
  }

  /// Returns a number between the bounds as a template; `nil` if there is no bound.
  ///
  /// With one bound, each row has its own number, of any length. Between two close bounds, all rows
  /// have the same number, which is exact up to 38 digits.
  static func template(_ rule: ColumnRule) -> String? {
    let low = rule.minimum.flatMap { digits($0.text) }
    let high = rule.maximum.flatMap { digits($0.text) }
    switch (low, high) {
    case (let low?, nil) where !low.isNegative: return rows(beyond: low)
    case (nil, let high?) where high.isNegative: return "-" + rows(beyond: high)
    case (let low?, let high?) where !low.isNegative && !high.isNegative:
      if high.whole.count - low.whole.count > rowDigits { return rows(beyond: low) }
    case (let low?, let high?) where low.isNegative && high.isNegative:
      if low.whole.count - high.whole.count > rowDigits { return "-" + rows(beyond: high) }
    default: break
    }
    // An expression with a string literal, because the template must be a string.
    return constant(rule).map { "{'\($0)'}" }
  }

  /// Returns the bound without its last digit, plus one, followed by the row's number: this is
  /// beyond the bound, and different in each row.
  private static func rows(beyond bound: Digits) -> String {
    var prefix = Array(bound.whole.dropLast())
    var index = prefix.count - 1
    while index >= 0, prefix[index] == 9 {
      prefix[index] = 0
      index -= 1
    }
    if index >= 0 { prefix[index] += 1 } else { prefix.insert(1, at: 0) }
    return prefix.map { String($0) }.joined() + "{row}"
  }

  private static func constant(_ rule: ColumnRule) -> String? {
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

  /// The digits before a number's point, without zeros in front.
  private struct Digits {
    var isNegative: Bool
    var whole: [UInt8]
  }

  /// Parses a number such as `-12.5e30`; `nil` if the string isn't a number, or too long.
  private static func digits(_ text: String) -> Digits? {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    var digits: [UInt8] = []
    var point: Int?
    loop: while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: ".") where point == nil: point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break loop
      default: return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    var exponent = 0
    if let last = text.utf8.last, last != UInt8(ascii: "."), !rest.isEmpty {
      guard let number = Int(String(decoding: rest, as: UTF8.self)), abs(number) < maximumDigits
      else { return nil }
      exponent = number
    }
    let end = max(0, (point ?? digits.count) + exponent)
    guard end < maximumDigits - rowDigits else { return nil }
    let zeros = [UInt8](repeating: 0, count: max(0, end - digits.count))
    return Digits(
      isNegative: isNegative, whole: Array((digits.prefix(end) + zeros).drop { $0 == 0 }))
  }
}
