import SeedSchema

/// Floating-point numbers in an interval: those with a fixed number of digits, or a grid of up to
/// 2^53 points that is coarse enough for all points to be distinct.
struct DoubleDomain: Domain {
  let lower: Double
  let upper: Double
  let count: UInt64
  private let origin: Double
  private let multiplier: Double
  private let divisor: Double
  /// Whether the interval is wider than the largest number.
  private let isWide: Bool

  /// Creates the numbers of an interval; `nil` if none has so few digits.
  ///
  /// - Parameters:
  ///   - lower: the lower bound, inclusive.
  ///   - upper: the upper bound, inclusive.
  ///   - digits: the number of digits after the point that are kept; `nil` for all.
  init?(lower: Double, upper: Double, digits: Int?) {
    self.lower = lower
    self.upper = upper
    isWide = !(upper - lower).isFinite
    if let digits, let power = PowersOfTen.value(digits) {
      let scale = Double(power)
      let first = Self.whole(lower * scale, .up)
      let last = Self.whole(upper * scale, .down)
      if abs(first) < 0x1p53, abs(last) < 0x1p53 {
        guard first <= last else { return nil }
        count = UInt64(min(last - first + 1, 0x1p53))
        (origin, multiplier, divisor) = (first, 1, scale)
        return
      }
    }
    let span = upper - lower
    let points = (span / (2 * max(abs(lower), abs(upper)).ulp)).rounded(.down)
    count = points < 0x1p53 ? max(1, UInt64(points)) : 1 << 53
    (origin, multiplier, divisor) = (lower, span / Double(count), 1)
  }

  /// An integer near a product; a product within rounding error of an integer counts as that
  /// integer.
  private static func whole(_ product: Double, _ rule: FloatingPointRoundingRule) -> Double {
    let nearest = product.rounded()
    return abs(product - nearest) <= 4 * nearest.ulp ? nearest : product.rounded(rule)
  }

  var profile: ValueProfile {
    ValueProfile(.double, minimum: .double(lower), maximum: .double(upper))
  }

  func column(_ indices: [UInt64]) throws -> Column {
    if isWide, multiplier != 1 {
      return Column(
        .doubles(
          indices.map { index in
            let share = Double(index) / Double(count)
            return lower * (1 - share) + upper * share
          }))
    }
    return Column(
      .doubles(
        indices.map { min(max((origin + Double($0) * multiplier) / divisor, lower), upper) }))
  }
}
