package import SeedSchema

/// The primary key that a row gets from its label: the same on every machine and for every seed.
///
/// The label and the table's name are hashed by FNV-1a (Fowler, Noll, Vo), and mixed as SplitMix64
/// does.
package enum LabelKey {
  /// The key of a row as a factory file would write it; `nil` for a type that no key can be derived
  /// for.
  ///
  /// - A text column holds the label itself.
  /// - An integer is between 1 and 2^30, or 2^14 for 16 bits: it fits, and leaves the rest to a
  ///   sequence.
  /// - A UUID is of version 8, "custom" (RFC 9562, section 5.8).
  package static func text(label: String, table: String, type: FieldType) -> String? {
    switch type {
    case .string, .text: return label
    case .integer(let bits):
      let limit: UInt64 = bits == 16 ? 1 << 14 : 1 << 30
      let number = (hash(label, table, 0) >> 16) % limit + 1
      return String(number)
    case .uuid: return uuid(hash(label, table, 1), hash(label, table, 2))
    default: return nil
    }
  }

  private static func hash(_ label: String, _ table: String, _ lane: UInt64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ lane
    for byte in (table + "\u{0}" + label).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return SplitMix64.finalize(hash)
  }

  private static func uuid(_ high: UInt64, _ low: UInt64) -> String {
    let high = high & ~0xf000 | 0x8000
    let low = low & ~(3 << 62) | 2 << 62
    func hex(_ value: UInt64, _ shift: UInt64, _ digits: Int) -> String {
      let part = value >> shift & (digits == 12 ? 0xffff_ffff_ffff : 1 << UInt64(4 * digits) - 1)
      let text = String(part, radix: 16)
      return String(repeating: "0", count: digits - text.count) + text
    }
    return
      "\(hex(high, 32, 8))-\(hex(high, 16, 4))-\(hex(high, 0, 4))-\(hex(low, 48, 4))-\(hex(low, 0, 12))"
  }
}
