import SeedGeneration

/// Finds the exponent of Zipf's law from the share of the first rank.
enum ZipfEstimate {
  /// The exponent, to a tenth, that gives the first of `count` ranks a share; `nil` if the law
  /// can't be that steep, or would be flat.
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

  /// The sum of k^−s: the first thousand terms, and an integral for the rest.
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
