/// A fingerprint of texts: FNV-1a with 128 bits (draft-eastlake-fnv), enough to tell files apart
/// that no one makes alike on purpose.
public struct ContentHash: Sendable, Hashable {
  private var state: UInt128 = 144_066_263_297_769_815_596_495_629_667_062_367_629
  private static let prime: UInt128 = 309_485_009_821_345_068_724_781_371

  /// The fingerprint of nothing.
  public init() {}

  /// Adds bytes and their length.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt128(byte)) &* Self.prime }
    state = (state ^ 256) &* Self.prime
  }

  /// Adds a string and its length.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// 32 hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
