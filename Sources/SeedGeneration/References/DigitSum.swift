/// A further column of a combination, which differs in rows that differ in one digit alone.
///
/// Its value is a sum of the digits, as in a Latin square, modulo the number of its values: if
/// all digits but one are equal, it differs like that one. So it keeps keys from repeating that
/// share columns with the combination's own.
package struct DigitSum: Sendable, Hashable {
  /// How many values the column has.
  package let radix: UInt64
  /// The factor of each digit, which shares no divisor with ``radix``.
  private let factors: [UInt64]
  private let offset: UInt64

  /// Creates a sum of digits.
  ///
  /// - Parameters:
  ///   - radix: how many values the column has; at least 1.
  ///   - digits: how many digits the combination has.
  ///   - key: the key of the factors.
  package init(radix: UInt64, digits: Int, key: ColumnKey) {
    self.radix = radix
    offset = key.draw(Int64(digits)) % radix
    // Products of larger factors could exceed 64 bits.
    let isSmall = radix <= 1 << 31
    factors = (0..<digits).map { digit in
      guard isSmall, radix > 2 else { return 1 }
      var factor = 1 + key.draw(Int64(digit)) % (radix - 1)
      while Self.greatestCommonDivisor(factor, radix) != 1 { factor = factor % (radix - 1) + 1 }
      return factor
    }
  }

  private static func greatestCommonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var (a, b) = (a, b)
    while b > 0 { (a, b) = (b, a % b) }
    return a
  }

  /// The column's value for the digits of a combination.
  func value(of digits: some Sequence<UInt64>) -> UInt64 {
    var sum = offset
    for (digit, factor) in zip(digits, factors) {
      sum = (sum + digit % radix * factor % radix) % radix
    }
    return sum
  }
}
