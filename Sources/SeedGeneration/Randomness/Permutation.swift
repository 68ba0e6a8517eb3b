/// A keyed permutation of `0..<count` that needs no memory: each number's image is computed
/// independently.
///
/// Rounds of an odd multiplication, an addition and a shift folded in by exclusive or, each a
/// bijection of the smallest power of two that holds the count; a result that is too large goes
/// through the rounds again until it is not (cycle walking: John Black and Phillip Rogaway,
/// "Ciphers with arbitrary finite domains", 2002), fewer than two passes on average. Not for
/// secrets.
public struct Permutation: Sendable, Hashable {
  /// How many numbers are shuffled.
  public let count: UInt64
  /// How many of the numbers, from 0, are those of a table's rows; 0 if that is unknown.
  package let rows: UInt64
  private let mask: UInt64
  private let shift: UInt64
  private let multipliers: (UInt64, UInt64, UInt64)
  private let addends: (UInt64, UInt64, UInt64)

  /// Creates a permutation of `0..<count`; a count of 0 counts as 1.
  public init(count: UInt64, key: ColumnKey) { self.init(count: count, key: key, rows: 0) }

  /// Creates a permutation of `0..<count` whose first numbers are those of a table's rows.
  package init(count: UInt64, key: ColumnKey, rows: UInt64) {
    self.count = max(1, count)
    self.rows = rows
    let bits = UInt64(64 - (self.count - 1).leadingZeroBitCount)
    mask = bits == 64 ? .max : (1 << bits) - 1
    shift = max(1, (bits + 1) / 2)
    multipliers = (key.draw(-1) | 1, key.draw(-2) | 1, key.draw(-3) | 1)
    addends = (key.draw(-4), key.draw(-5), key.draw(-6))
  }

  /// The image of a number below ``count``; a greater number is taken modulo ``count``.
  @inline(__always)
  public func apply(_ number: UInt64) -> UInt64 {
    var x = number < count ? number : number % count
    repeat { x = pass(x) } while x >= count
    return x
  }

  /// Replaces each number by its image, as ``apply(_:)`` does.
  ///
  /// Numbers that need another pass are collected, so that no branch depends on a number.
  package func apply(to numbers: UnsafeMutableBufferPointer<UInt64>) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: numbers.count) { walking in
      var rest = 0
      for index in 0..<numbers.count {
        let number = numbers[index]
        let x = pass(number < count ? number : number % count)
        numbers[index] = x
        walking[rest] = index
        rest += x >= count ? 1 : 0
      }
      while rest > 0 {
        var left = 0
        for place in 0..<rest {
          let index = walking[place]
          let x = pass(numbers[index])
          numbers[index] = x
          walking[left] = index
          left += x >= count ? 1 : 0
        }
        rest = left
      }
    }
  }

  /// Maps a number below the power of two to another one.
  @inline(__always)
  private func pass(_ number: UInt64) -> UInt64 {
    // The shift is at most 32, which lets the compiler omit the handling of greater ones.
    var x = (number &* multipliers.0 &+ addends.0) & mask
    x ^= x &>> shift
    x = (x &* multipliers.1 &+ addends.1) & mask
    x ^= x &>> shift
    x = (x &* multipliers.2 &+ addends.2) & mask
    x ^= x &>> shift
    return x
  }

  /// Whether both are the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.count == b.count && a.multipliers == b.multipliers && a.addends == b.addends
  }

  /// Hashes the identity.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    hasher.combine(multipliers.0)
  }
}
