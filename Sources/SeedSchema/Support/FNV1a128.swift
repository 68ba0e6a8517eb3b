/// A hash of 128 bits, FNV-1a (draft-eastlake-fnv), enough to distinguish strings unless collisions
/// are constructed on purpose.
package struct FNV1a128: Sendable, Hashable {
  private var state: UInt128 = 144_066_263_297_769_815_596_495_629_667_062_367_629
  private static let prime: UInt128 = 309_485_009_821_345_068_724_781_371

  /// The hash of no bytes.
  package init() {}

  /// Adds one byte, or a mark above the range of bytes.
  package mutating func add(_ symbol: UInt16) {
    state = (state ^ UInt128(symbol)) &* Self.prime
  }

  /// 32 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
