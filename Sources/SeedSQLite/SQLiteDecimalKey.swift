import SeedDatabase

/// Text keys that sort like the decimals they encode.
///
/// A number is 0.d₁d₂… × 10ᵉ with d₁ ≠ 0. Its key is a digit for the sign, three for e + 500, and
/// the digits; a negative number has the nines' complement of these and a mark after all digits, so
/// that longer keys sort first.
enum SQLiteDecimalKey {
  /// Returns the key of a number such as `-12.50` or `1.5e3`; `nil` if the text isn't a number.
  static func key(of text: String) -> String? {
    var digits: [UInt8] = []
    var (isNegative, hasPoint, sawDigit) = (false, false, false)
    var exponent = 0
    var bytes = Array(text.utf8)[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
      bytes = bytes.dropFirst()
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      sawDigit = true
      if digits.isEmpty, byte == 48 {
        if hasPoint { exponent -= 1 }
        continue
      }
      digits.append(byte)
      if !hasPoint { exponent += 1 }
    }
    guard sawDigit else { return nil }
    if !bytes.isEmpty {
      guard let shift = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)) else { return nil }
      exponent = exponent.addingReportingOverflow(shift).partialValue
    }
    while digits.last == 48 { digits.removeLast() }
    guard !digits.isEmpty else { return "1" }
    guard (-499...499).contains(exponent) else { return nil }
    let scale = Array(String(1_500 + exponent).utf8.dropFirst())
    let key = isNegative ? (scale + digits).map { 105 - $0 } : scale + digits
    return (isNegative ? "0" : "1") + String(decoding: key, as: UTF8.self) + (isNegative ? "~" : "")
  }
}
