import SeedFormat

/// UUIDs as text.
enum UUIDText {
  /// Reads 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12; `nil` for anything else.
  static func parse(_ text: some StringProtocol) -> UInt128? {
    var value: UInt128 = 0
    var index = 0
    for byte in text.utf8 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard index < 36, byte < 128,
          let digit = Character(Unicode.Scalar(byte)).hexDigitValue
        else { return nil }
        value = value << 4 | UInt128(digit)
      }
      index += 1
    }
    return index == 36 ? value : nil
  }
}
