/// The 64-bit key of a column: each value is computed from it and the row's number.
///
/// Derived from the scenario's seed and the column's own name, so that adding a column, a table or
/// a step changes no other column's values.
public struct ColumnKey: Sendable, Hashable {
  /// The key's bits.
  public let bits: UInt64

  /// Creates a key from its bits.
  public init(bits: UInt64) { self.bits = bits }

  /// Creates the key of a column.
  public init(seed: UInt64, table: String, column: String) {
    self.init(bits: SplitMix64.finalize(seed &+ SplitMix64.increment))
    self = derived(table).derived(column)
  }

  /// A key that depends on this one and on a name; for values that a generator draws besides its
  /// main one.
  public func derived(_ name: String) -> ColumnKey {
    // FNV-1a over the name (http://www.isthe.com/chongo/tech/comp/fnv/), then mixed with the key.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return ColumnKey(
      bits: SplitMix64.finalize(bits ^ SplitMix64.finalize(hash &+ SplitMix64.increment)))
  }

  /// A key that depends on this one and on a number, such as a parent's row.
  @inline(__always)
  public func derived(_ number: Int64) -> ColumnKey {
    ColumnKey(bits: draw(number))
  }

  /// Returns 64 uniform bits for an attempt at a row.
  @inline(__always)
  public func draw(_ row: RowAttempt) -> UInt64 { draw(row.bits) }

  /// Returns 64 uniform bits for a number, such as a row at its first attempt.
  @inline(__always)
  public func draw(_ row: Int64) -> UInt64 {
    SplitMix64.finalize(bits &+ UInt64(bitPattern: row) &* SplitMix64.increment)
  }
}
