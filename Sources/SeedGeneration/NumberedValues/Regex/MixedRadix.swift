/// A number decomposed in mixed radix, the lowest digit first.
///
/// When the number is exhausted, further digits are derived from it by hashing, so that long texts
/// don't all end in the same letter.
struct MixedRadix {
  private var number: UInt64
  private var left: UInt64
  private(set) var seed: UInt64

  /// Creates the digits of a number.
  ///
  /// - Parameters:
  ///   - number: the number.
  ///   - count: how many numbers there are; the number is below it.
  ///   - seed: mixed into the random digits that follow the digits of the number.
  init(_ number: UInt64, below count: UInt64, seed: UInt64? = nil) {
    self.number = number
    left = max(1, count)
    self.seed = SplitMix64.finalize((seed ?? 0) ^ number &+ SplitMix64.increment)
  }

  /// The next digit.
  mutating func take(below radix: UInt64) -> UInt64 {
    if radix <= 1 { return 0 }
    guard left >= radix else {
      seed = SplitMix64.finalize(seed &+ SplitMix64.increment)
      return SplitMix64.reduce(seed, below: radix)
    }
    left /= radix
    let (quotient, digit) = number.quotientAndRemainder(dividingBy: radix)
    number = quotient
    return digit
  }
}
