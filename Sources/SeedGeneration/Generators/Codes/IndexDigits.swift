/// Decomposes the number of a value into digits of any radix.
///
/// Different numbers give different digits, as long as all digits are requested whose radixes
/// multiply to the domain's count. Digits beyond that are pseudorandom functions of the number.
struct IndexDigits {
  private let number: UInt64
  private var value: UInt64
  /// One more than the largest possible remainder.
  private var left: UInt64
  /// The product of the radixes so far.
  private var product: UInt64 = 1
  private var bits: UInt64

  /// - Parameters:
  ///   - number: the value's number.
  ///   - count: how many values there are.
  @inline(__always)
  init(_ number: UInt64, below count: UInt64) {
    self.number = number
    value = number
    left = max(1, count)
    bits = SplitMix64.finalize(number &+ SplitMix64.increment)
  }

  /// The next digit; 0 if the radix is 0.
  @inline(__always)
  mutating func next(below radix: UInt64) -> UInt64 {
    guard radix > 1 else { return 0 }
    if left >= radix {
      let (quotient, digit) = value.quotientAndRemainder(dividingBy: radix)
      value = quotient
      left = left / radix + (left % radix == 0 ? 0 : 1)
      product = product &* radix
      return digit
    }
    bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
    guard left > 1 else { return SplitMix64.reduce(bits, below: radix) }
    // The remainder is smaller than the radix: shifted by a function of the previous digits, it
    // still differs for different numbers.
    let before = number &- value &* product
    let shift = SplitMix64.reduce(SplitMix64.finalize(before), below: radix)
    left = 1
    return (value % radix + shift) % radix
  }

  /// Appends characters of an alphabet.
  @inline(__always)
  mutating func append(_ count: Int, of alphabet: [UInt8], to text: inout [UInt8]) {
    for _ in 0..<max(0, count) {
      text.append(alphabet[Int(next(below: UInt64(alphabet.count)))])
    }
  }

  /// Appends decimal digits.
  @inline(__always)
  mutating func appendDigits(_ count: Int, to text: inout [UInt8]) {
    for _ in 0..<max(0, count) { text.append(48 + UInt8(truncatingIfNeeded: next(below: 10))) }
  }

  /// How many values digits of these radixes can represent; capped at ``domainLimit``.
  static func count(_ radixes: UInt64...) -> UInt64 { count(radixes) }

  /// How many values digits of these radixes can represent; capped at ``domainLimit``.
  static func count(_ radixes: [UInt64]) -> UInt64 {
    var result: UInt64 = 1
    for radix in radixes {
      let (product, overflow) = result.multipliedReportingOverflow(by: max(1, radix))
      if overflow || product > domainLimit { return domainLimit }
      result = product
    }
    return result
  }
}
