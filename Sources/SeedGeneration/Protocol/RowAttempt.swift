/// A row to generate, and the attempt at its values.
///
/// If the database would reject a row, its values are generated again: the first attempt is 0, and
/// each further one has other random values. Unique values, such as a key, depend on ``row`` alone.
public struct RowAttempt: Sendable, Hashable {
  /// The row in the lower bits, the attempt in the upper ones: ``ColumnKey`` computes random values
  /// from both.
  let bits: Int64

  /// Rows are counted below 2^53, so that they are exact as floating-point numbers, too.
  private static let shift: Int64 = 54
  private static let mask: Int64 = 1 << shift - 1

  /// The most attempts at one row; further ones hardly ever succeed.
  package static let maximum: UInt16 = 500

  /// Creates an attempt at a row.
  ///
  /// - Parameters:
  ///   - row: the row in its table, counted from 0; below 2^53.
  ///   - attempt: 0 for the first one; at most 500.
  @inline(__always)
  public init(_ row: Int64, attempt: UInt16 = 0) { bits = row | Int64(attempt) << Self.shift }

  /// The row in its table, counted from 0.
  @inline(__always)
  public var row: Int64 { bits & Self.mask }

  /// The attempt, counted from 0.
  @inline(__always)
  public var attempt: Int { Int(bits >> Self.shift) }

  /// Returns the index of a unique value. Every other attempt keeps the row's own, because another
  /// column may be the cause; the rest use indexes beyond all rows, if there are any.
  ///
  /// - Parameters:
  ///   - place: the row's own index, below `count`.
  ///   - count: the number of values.
  ///   - rows: how many of the indexes, from 0, are those of rows at their first attempt; 0 if that
  ///     is unknown, but few of them.
  /// - Returns: an index below `count`.
  @inline(__always)
  func uniqueNumber(_ place: UInt64, of count: UInt64, rows: UInt64 = 0) -> UInt64 {
    let attempt = attempt
    guard attempt % 2 != 0, rows < count else { return place }
    let bits = SplitMix64.finalize(UInt64(bitPattern: Int64(attempt)))
    let moved = (place &+ SplitMix64.reduce(bits, below: count)) % count
    return moved < rows ? rows + moved % (count - rows) : moved
  }

  /// Returns the number of a unique value that a permutation then shuffles.
  @inline(__always)
  func uniqueNumber(_ place: UInt64, in permutation: Permutation) -> UInt64 {
    uniqueNumber(place % permutation.count, of: permutation.count, rows: permutation.rows)
  }
}
