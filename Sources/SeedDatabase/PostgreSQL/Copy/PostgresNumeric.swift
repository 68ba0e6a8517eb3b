package import SeedSchema

/// The binary form of PostgreSQL's `numeric`: digits to the base 10,000, with a weight and a sign.
///
/// The layout is that of `numeric_recv` in `src/backend/utils/adt/numeric.c`: four 16-bit words
/// (digit count, weight of the first digit, sign, digits shown after the point), then the digits.
package enum PostgresNumeric {
  /// The most digits after the point that the form can state.
  package static let maximumScale = 0x3FFF

  /// Adds `value` × 10^−`scale` to a vector of payloads; exact for every value.
  ///
  /// - Precondition: the scale's magnitude is at most ``maximumScale``.
  package static func append(_ value: Int64, scale: Int, to vector: inout ByteVector) {
    // Digits form groups of four on either side of the point, so the number is first scaled to a
    // whole power of 10,000.
    let padding = ((-scale % 4) + 4) % 4
    let fractionGroups = (scale + padding) / 4
    let factor: UInt64 = [1, 10, 100, 1000][padding]
    let groups: (UInt64, UInt64)
    let (product, overflow) = value.magnitude.multipliedReportingOverflow(by: factor)
    if overflow {
      // 10^16 is a whole power of 10,000 and leaves a quotient that fits.
      let wide = value.magnitude.multipliedFullWidth(by: factor)
      groups = splitUnit.dividingFullWidth(wide)
    } else {
      groups = (product / splitUnit, product % splitUnit)
    }
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 6) { digit in
      // Least significant group first, four of them from the remainder.
      var (high, low) = groups
      for index in 0..<4 {
        digit[index] = UInt16(truncatingIfNeeded: low % 10_000)
        low /= 10_000
      }
      for index in 4..<6 {
        digit[index] = UInt16(truncatingIfNeeded: high % 10_000)
        high /= 10_000
      }
      var top = 5
      while top >= 0, digit[top] == 0 { top -= 1 }
      var bottom = 0
      while bottom <= top, digit[bottom] == 0 { bottom += 1 }
      appendWord(UInt16(truncatingIfNeeded: top - bottom + 1), to: &vector.bytes)
      let weight = top < 0 ? 0 : top - fractionGroups
      appendWord(UInt16(truncatingIfNeeded: weight), to: &vector.bytes)
      appendWord(value < 0 ? 0x4000 : 0, to: &vector.bytes)
      appendWord(UInt16(truncatingIfNeeded: max(0, scale)), to: &vector.bytes)
      var index = top
      while index >= bottom {
        appendWord(digit[index], to: &vector.bytes)
        index -= 1
      }
    }
    vector.ends.append(Int32(truncatingIfNeeded: vector.bytes.count))
  }

  private static let splitUnit: UInt64 = 10_000_000_000_000_000

  @inline(__always)
  private static func appendWord(_ word: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: word >> 8))
    bytes.append(UInt8(truncatingIfNeeded: word))
  }
}
