/// The mixing function that underlies all of SeedKit's randomness: SplitMix64.
///
/// Value *n* of stream *key* is `finalize(key + n × increment)`, a counter-based generator that
/// passes BigCrush. Constants from Sebastiano Vigna's splitmix64.c
/// (<https://prng.di.unimi.it/splitmix64.c>), after Guy L. Steele Jr., Doug Lea and Christine H.
/// Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public enum SplitMix64 {
  /// 2^64 divided by the golden ratio, odd.
  public static let increment: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// A bijection of 64 bits in which each input bit changes half of the output bits.
  @inline(__always)
  public static func finalize(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A uniform number below `bound` from 64 uniform bits, by one multiplication (Daniel Lemire,
  /// "Fast random integer generation in an interval", 2019); its bias is below 2^-64 × bound.
  @inline(__always)
  public static func reduce(_ bits: UInt64, below bound: UInt64) -> UInt64 {
    bits.multipliedFullWidth(by: bound).high
  }

  /// A uniform number in 0..<1 of 53 bits.
  @inline(__always)
  public static func unit(_ bits: UInt64) -> Double {
    Double(bits >> 11) * 0x1p-53
  }
}
