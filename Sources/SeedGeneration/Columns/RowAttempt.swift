/// A row's number, packed together with the attempt at its values.
///
/// If the database would reject a row, its values are generated again. The attempt is in the upper bits of
/// the number from which values are computed, so each attempt has others; unique values, such as a key, use
/// the row alone.
package enum RowAttempt {
  /// Rows are counted below 2^53, so that they are exact as floating-point numbers, too.
  static let shift: Int64 = 54

  /// Further attempts are hopeless.
  package static let maximum: UInt16 = 500

  private static let mask: Int64 = 1 << shift - 1

  /// The number from which the values of an attempt are computed.
  static func number(_ row: Int64, attempt: UInt16) -> Int64 { row | Int64(attempt) << shift }

  /// The row alone.
  @inline(__always)
  package static func row(_ number: Int64) -> Int64 { number & mask }

  /// A row's index among unique values. Every other attempt keeps the row's own, because another column may
  /// be the cause; the rest use indexes beyond all rows.
  @inline(__always)
  static func place(_ row: UInt64, _ attempt: Int64, of count: UInt64) -> UInt64 {
    attempt % 2 == 0
      ? row : (row &+ SplitMix64.reduce(SplitMix64.finalize(UInt64(attempt)), below: count)) % count
  }

  /// The attempt alone.
  @inline(__always)
  static func attempt(_ number: Int64) -> Int64 { number >> shift }
}
