/// Decimal digits of numbers.
enum Digits {
  /// The two digits of each number below 100.
  private static let pairs: StaticString = """
    00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657\
    58596061626364656667686970717273747576777879808182838485868788899091929394959697989900
    """

  /// The two digits of a number below 100, the first one in the lower address.
  @inline(__always)
  static func pair(_ number: UInt64) -> UInt16 {
    // 101 pairs, so that both bytes are there whatever the remainder is.
    let index = Int(truncatingIfNeeded: min(number, 99)) * 2
    return UnsafeRawPointer(pairs.utf8Start).loadUnaligned(
      fromByteOffset: index, as: UInt16.self)
  }

  /// The eight digits of a number below 10⁸ with leading zeros, the first one in the lowest byte.
  ///
  /// Computes all of them at once, without a loop whose length depends on the number: two numbers
  /// of four digits, of these four of two, and of these eight of one.
  @inline(__always)
  static func eight(_ number: UInt64) -> UInt64 {
    let upper = number / 10_000
    let halves = upper | (number &- upper &* 10_000) &<< 32
    // 10486 / 2^20 and 103 / 2^10 are close enough to 1/100 and 1/10 for numbers below 10000 and
    // 100.
    let hundreds = (halves &* 10486) &>> 20 & 0x0000_007f_0000_007f
    let pairs = hundreds | (halves &- hundreds &* 100) &<< 16
    let tens = (pairs &* 103) &>> 10 & 0x000f_000f_000f_000f
    return (tens | (pairs &- tens &* 10) &<< 8) | 0x3030_3030_3030_3030
  }

  /// How many digits a number has; 1 for 0.
  @inline(__always)
  static func count(_ number: UInt64) -> Int {
    // 1233 / 4096 is slightly more than log₁₀ 2: the result is exact, or one too small.
    let least = ((64 - (number | 1).leadingZeroBitCount) * 1233) >> 12
    // Subtracts the borrow of the comparison with the power, 1 if the power is greater (Henry S.
    // Warren, "Hacker's Delight", 2-13): a comparison would move into each case of the switch,
    // which then isn't compiled to a table.
    let number = number | 1
    let power = power(least)
    let borrow = (~number & power | ~(number ^ power) & (number &- power)) >> 63
    return least + 1 - Int(truncatingIfNeeded: borrow)
  }

  /// 10^exponent, for 0 to 19.
  ///
  /// A switch is compiled to a table of constants; an array would need a runtime call.
  @inline(__always)
  private static func power(_ exponent: Int) -> UInt64 {
    switch exponent {
    case 0: 1
    case 1: 10
    case 2: 100
    case 3: 1000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    case 7: 10_000_000
    case 8: 100_000_000
    case 9: 1_000_000_000
    case 10: 10_000_000_000
    case 11: 100_000_000_000
    case 12: 1_000_000_000_000
    case 13: 10_000_000_000_000
    case 14: 100_000_000_000_000
    case 15: 1_000_000_000_000_000
    case 16: 10_000_000_000_000_000
    case 17: 100_000_000_000_000_000
    case 18: 1_000_000_000_000_000_000
    default: 10_000_000_000_000_000_000
    }
  }
}
