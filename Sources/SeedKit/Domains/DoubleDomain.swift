import SeedORM

/// Floating-point numbers of an interval, on a grid of 2^53 points.
struct DoubleDomain: Domain {
  let lower: Double
  let upper: Double
  /// How many digits after the point are kept; `nil` for all.
  let digits: Int?

  var count: UInt64 {
    guard let digits, let scale = scale(digits) else { return 1 << 53 }
    let span = ((upper - lower) * scale).rounded(.down) + 1
    return span < 0x1p53 ? max(1, UInt64(span)) : 1 << 53
  }

  private func scale(_ digits: Int) -> Double? {
    (0...15).contains(digits)
      ? Double((0..<digits).reduce(Int64(1)) { power, _ in power * 10 }) : nil
  }

  var profile: ValueProfile {
    ValueProfile(.double, minimum: .double(lower), maximum: .double(upper))
  }

  func column(_ indices: [UInt64]) throws -> Column {
    if let digits, let scale = scale(digits), count < 1 << 53 {
      let first = (lower * scale).rounded(.up)
      return Column(.doubles(indices.map { min(max((first + Double($0)) / scale, lower), upper) }))
    }
    let span = upper - lower
    return Column(.doubles(indices.map { lower + Double($0) * 0x1p-53 * span }))
  }
}
