import SeedSchema
import SeedGeneration

/// Estimates the exponent of Zipf's law from the share of the first rank.
enum ZipfEstimate {
  /// Returns the exponent with which the first of `count` ranks has the share `topShare`.
  ///
  /// - Returns: the exponent, rounded to a tenth; `nil` if it isn't between 0 and 4.
  static func exponent(topShare: Double, count: Double) -> Double? {
    guard topShare > 0, topShare < 1, count >= 2 else { return nil }
    var low = 0.0
    var high = 4.0
    guard 1 / harmonic(count, high) > topShare, 1 / harmonic(count, low) < topShare else {
      return nil
    }
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if 1 / harmonic(count, middle) < topShare { low = middle } else { high = middle }
    }
    let rounded = ((low + high) * 5).rounded() / 10
    return rounded > 0 ? rounded : nil
  }

  /// The sum of k^−s for k from 1 to `count`: the first thousand terms, and an integral for the
  /// rest.
  private static func harmonic(_ count: Double, _ exponent: Double) -> Double {
    let exact = min(count, 1000).rounded()
    var sum = 0.0
    var rank = 1.0
    while rank <= exact {
      sum += PortableMath.exp(-exponent * PortableMath.log(rank))
      rank += 1
    }
    guard count > exact else { return sum }
    let from = exact + 0.5
    let to = count + 0.5
    if abs(exponent - 1) < 1e-9 { return sum + PortableMath.log(to / from) }
    let power = 1 - exponent
    return sum
      + (PortableMath.exp(power * PortableMath.log(to))
        - PortableMath.exp(power * PortableMath.log(from))) / power
  }
}
