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
    let place = Int(truncatingIfNeeded: min(number, 99)) * 2
    return UnsafeRawPointer(pairs.utf8Start).loadUnaligned(
      fromByteOffset: place, as: UInt16.self)
  }

  /// How many digits a number has; 1 for 0.
  @inline(__always)
  static func count(_ number: UInt64) -> Int {
    // 1233 / 4096 is a little more than the logarithm of 2 to base 10: exact, or one too few.
    let least = ((64 - (number | 1).leadingZeroBitCount) * 1233) >> 12
    guard least < PowersOfTen.values.count else {
      return number >= 10_000_000_000_000_000_000 ? 20 : 19
    }
    return least + (number | 1 >= PowersOfTen.values[least].magnitude ? 1 : 0)
  }
}
