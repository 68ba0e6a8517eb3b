/// A number of the core schema, split into its digits.
package struct CoreSchemaNumber {
  private enum Kind {
    case decimal, octal, hexadecimal, float
  }

  private var kind: Kind
  private var isNegative = false
  private var integer: Substring
  private var fraction: Substring = ""
  private var exponent: Substring = ""

  /// Parses text; `nil` if it isn't a number.
  init?(_ text: String) {
    if text.hasPrefix("0o") || text.hasPrefix("0x") {
      kind = text.hasPrefix("0o") ? .octal : .hexadecimal
      integer = text.dropFirst(2)
      let isHexadecimal = kind == .hexadecimal
      let fits = integer.utf8.allSatisfy {
        isHexadecimal ? $0.hexadecimalValue != nil : ($0 >= .zero && $0 < 0x38)
      }
      guard fits, !integer.isEmpty else { return nil }
      return
    }
    var rest = text[...]
    if let sign = rest.utf8.first, sign == .plus || sign == .dash {
      isNegative = sign == .dash
      rest = rest.dropFirst()
    }
    integer = Self.digits(&rest)
    kind = .decimal
    if rest.utf8.first == .dot {
      kind = .float
      rest = rest.dropFirst()
      fraction = Self.digits(&rest)
    }
    guard !integer.isEmpty || !fraction.isEmpty else { return nil }
    if let letter = rest.utf8.first, letter | 0x20 == 0x65 {
      kind = .float
      rest = rest.dropFirst()
      let start = rest.startIndex
      if let sign = rest.utf8.first, sign == .plus || sign == .dash { rest = rest.dropFirst() }
      guard !Self.digits(&rest).isEmpty else { return nil }
      exponent = text[start..<rest.startIndex]
    }
    guard rest.isEmpty else { return nil }
  }

  private static func digits(_ rest: inout Substring) -> Substring {
    let end = rest.utf8.firstIndex { !$0.isDigit } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  /// The number's value; `nil` for an octal or hexadecimal number of more than 64 bits.
  package var value: CoreSchema.Value? {
    switch kind {
    case .octal, .hexadecimal:
      let radix = kind == .octal ? 8 : 16
      if let small = Int64(integer, radix: radix) { return .int(small) }
      return UInt64(integer, radix: radix).map { .bigInt(String($0)) }
    case .decimal:
      return Int64(json).map { .int($0) } ?? .bigInt(json)
    case .float:
      return Double(json).map { .float($0) }
    }
  }

  /// The number as JSON writes it, digit for digit; only meaningful for decimal numbers.
  var json: String {
    var digits = integer.drop { $0 == "0" }
    if digits.isEmpty { digits = "0" }
    var text = (isNegative ? "-" : "") + digits
    if !fraction.isEmpty { text += "." + fraction }
    if !exponent.isEmpty { text += "e" + exponent }
    return text
  }
}
