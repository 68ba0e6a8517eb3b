import SeedFormat

/// The syntax of numbers in factory files.
package enum NumberSyntax {
  /// The digits of an integer with its sign, without the underscores between them; `nil` for
  /// anything else.
  @inlinable package static func integerDigits(_ text: some StringProtocol) -> String? {
    var digits = ""
    // 0 before the first byte.
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-") where last == 0: digits = "-"
      case UInt8(ascii: "+") where last == 0: break
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "_") where isDigit(last): break
      default: return nil
      }
      last = byte
    }
    return isDigit(last) ? digits : nil
  }

  /// Whether digits begin with a zero, as in a code such as `01067`.
  package static func hasLeadingZero(_ text: some StringProtocol) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    return digits.first == UInt8(ascii: "0") && digits.count > 1
  }

  /// Whether a text is a number: digits with a sign, a fraction and an exponent if allowed.
  @inlinable package static func isNumber(_ text: some StringProtocol) -> Bool {
    var bytes = text.utf8[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      bytes = bytes.dropFirst()
    }
    guard takeDigits(&bytes) else { return false }
    if bytes.first == UInt8(ascii: ".") {
      bytes = bytes.dropFirst()
      guard takeDigits(&bytes) else { return false }
    }
    if let letter = bytes.first, letter | 0x20 == UInt8(ascii: "e") {
      bytes = bytes.dropFirst()
      if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        bytes = bytes.dropFirst()
      }
      guard takeDigits(&bytes) else { return false }
    }
    return bytes.isEmpty
  }

  @inlinable static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  @inlinable static func takeDigits<Bytes: Collection<UInt8>>(_ bytes: inout Bytes) -> Bool
  where Bytes.SubSequence == Bytes {
    let rest = bytes.drop(while: isDigit)
    defer { bytes = rest }
    return rest.startIndex != bytes.startIndex
  }
}
