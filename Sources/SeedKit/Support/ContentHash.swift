import SeedSchema

/// A fingerprint of texts, each with its end.
public struct ContentHash: Sendable, Hashable {
  private var hash = FNV1a128()

  /// The fingerprint of nothing.
  public init() {}

  /// Adds bytes and their end.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash.add(UInt16(byte)) }
    hash.add(256)
  }

  /// Adds a string and its end.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// 32 hexadecimal digits.
  public var hexadecimal: String { hash.hexadecimal }
}
