import SeedSchema

/// A fingerprint of strings, each followed by an end mark.
public struct ContentHash: Sendable, Hashable {
  private var hash = FNV1a128()

  /// The fingerprint of no strings.
  public init() {}

  /// Adds bytes and an end mark.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash.add(UInt16(byte)) }
    hash.add(256)
  }

  /// Adds a string and an end mark.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// 32 hexadecimal digits.
  public var hexadecimal: String { hash.hexadecimal }
}
