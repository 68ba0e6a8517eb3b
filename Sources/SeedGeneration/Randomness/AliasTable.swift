/// Draws weighted choices, in constant time.
///
/// The alias method (Alastair J. Walker, 1977), set up as Michael D. Vose does ("A linear algorithm
/// for generating random numbers with a given distribution", 1991).
package struct AliasTable: Sendable {
  private let thresholds: [Double]
  private let aliases: [Int]

  /// - Parameter weights: at least one, none negative, not all 0.
  init(_ weights: [Double]) {
    let sum = weights.reduce(0, +)
    var scaled = weights.map { $0 / sum * Double(weights.count) }
    var thresholds = [Double](repeating: 1, count: weights.count)
    var aliases = Array(weights.indices)
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let low = small.popLast(), let high = large.popLast() {
      thresholds[low] = scaled[low]
      aliases[low] = high
      scaled[high] -= 1 - scaled[low]
      if scaled[high] < 1 { small.append(high) } else { large.append(high) }
    }
    self.thresholds = thresholds
    self.aliases = aliases
  }

  /// The index of a choice, from 64 uniform bits.
  func draw(_ bits: UInt64) -> Int {
    let (place, rest) = UInt64(thresholds.count).multipliedFullWidth(by: bits)
    return SplitMix64.unit(rest) < thresholds[Int(place)] ? Int(place) : aliases[Int(place)]
  }
}
