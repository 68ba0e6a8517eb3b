import SeedSchema

/// Draws ranks by Zipf's law: rank *k* with a probability in proportion to 1 / *k*^exponent.
///
/// By rejection-inversion (Wolfgang Hörmann and Gerhard Derflinger, "Rejection-inversion to
/// generate variates from monotone discrete distributions", 1996): no table, the same time for any
/// count.
package struct ZipfLaw: Sendable {
  /// The number of ranks.
  let count: UInt64
  private let exponent: Double
  private let top: Double
  private let bottom: Double
  private let threshold: Double

  /// - Parameters:
  ///   - count: how many ranks there are; at least 1.
  ///   - exponent: above 0.
  package init(count: UInt64, exponent: Double) {
    self.count = max(1, count)
    self.exponent = exponent
    bottom = Self.integral(1.5, exponent) - 1
    top = Self.integral(Double(self.count) + 0.5, exponent)
    threshold =
      2 - Self.inverse(Self.integral(2.5, exponent) - Self.density(2, exponent), exponent)
  }

  /// A rank from 0 to `count` - 1, from 64 uniform bits.
  func rank(_ bits: UInt64) -> UInt64 {
    var bits = bits
    for _ in 0..<64 {
      let u = top + SplitMix64.unit(bits) * (bottom - top)
      let x = Self.inverse(u, exponent)
      let k = min(max(x.rounded(), 1), Double(count))
      if k - x <= threshold
        || u >= Self.integral(k + 0.5, exponent) - Self.density(k, exponent)
      {
        // Near 2^64, the count itself may round up beyond what an integer holds.
        return k < 0x1p63 ? min(UInt64(k) - 1, count - 1) : count - 1
      }
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
    }
    // Each attempt is accepted with a probability above one half, so this is practically
    // unreachable.
    return 0
  }

  private static func density(_ x: Double, _ s: Double) -> Double {
    PortableMath.exp(-s * PortableMath.log(x))
  }

  /// The integral of x^-s from 1 on.
  private static func integral(_ x: Double, _ s: Double) -> Double {
    let log = PortableMath.log(x)
    let power = (1 - s) * log
    return abs(power) < 1e-8 ? log * (1 + power / 2) : (PortableMath.exp(power) - 1) / (1 - s)
  }

  private static func inverse(_ y: Double, _ s: Double) -> Double {
    let t = max(y * (1 - s), -1)
    if abs(t) < 1e-8 { return PortableMath.exp(y * (1 - t / 2)) }
    if t <= -1 { return .greatestFiniteMagnitude }
    return PortableMath.exp(PortableMath.log(1 + t) / (1 - s))
  }
}
