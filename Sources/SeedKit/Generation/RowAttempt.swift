/// The number of a row together with how many times its values were made anew.
///
/// Where a database refuses what a row would hold, its values are drawn again. The attempt stands in the
/// upper bits of the number that values are drawn for, so that each attempt gives others; what must
/// not repeat, such as a key, keeps to the row itself.
enum RowAttempt {
  /// Rows are counted below 2^53, so that they are exact as floating-point numbers, too.
  static let shift: Int64 = 54

  /// More attempts than this find nothing either.
  static let maximum: UInt16 = 500

  private static let mask: Int64 = 1 << shift - 1

  /// The number that the values of an attempt are drawn for.
  static func number(_ row: Int64, attempt: UInt16) -> Int64 { row | Int64(attempt) << shift }

  /// The row alone.
  @inline(__always)
  static func row(_ number: Int64) -> Int64 { number & mask }

  /// A row's place among values that don't repeat. Every other attempt keeps the row's own, as another
  /// column may be to blame; the rest try places of no row in particular.
  @inline(__always)
  static func place(_ row: UInt64, _ attempt: Int64, of count: UInt64) -> UInt64 {
    attempt % 2 == 0
      ? row : (row &+ Mixing.reduce(Mixing.finalize(UInt64(attempt)), below: count)) % count
  }

  /// The attempt alone.
  @inline(__always)
  static func attempt(_ number: Int64) -> Int64 { number >> shift }
}
