extension Lexer {
  /// A quoted string: section 2.9.4.
  mutating func string() throws(GraphQLError) -> Token {
    let location = location(of: offset)
    var value: [UInt8] = []
    offset += 1
    while let next = byte() {
      switch next {
      case UInt8(ascii: "\""):
        offset += 1
        return Token(
          kind: .string, location: location, text: String(decoding: value, as: UTF8.self))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw failure("Unterminated string.", at: offset)
      case UInt8(ascii: "\\"): value.append(contentsOf: try escaped())
      default:
        value.append(next)
        offset += 1
      }
    }
    throw failure("Unterminated string.", at: offset)
  }

  /// The bytes of an escaped character.
  private mutating func escaped() throws(GraphQLError) -> [UInt8] {
    let plain: UInt8?
    switch byte(1) {
    case UInt8(ascii: "u"):
      let scalar = byte(2) == UInt8(ascii: "{") ? try bracedScalar() : try fixedScalar()
      return Array(String(scalar).utf8)
    case UInt8(ascii: "b"): plain = 8
    case UInt8(ascii: "f"): plain = 12
    case UInt8(ascii: "n"): plain = 10
    case UInt8(ascii: "r"): plain = 13
    case UInt8(ascii: "t"): plain = 9
    case UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): plain = byte(1)
    default: plain = nil
    }
    guard let plain else {
      throw failure("Invalid character escape sequence: '\(excerpt(scalars: 2))'.", at: offset)
    }
    offset += 2
    return [plain]
  }

  /// `\u{…}` with any number of digits.
  private mutating func bracedScalar() throws(GraphQLError) -> UnicodeScalar {
    var value: UInt32 = 0
    var size = 3
    while size < 12, let next = byte(size) {
      size += 1
      if next == UInt8(ascii: "}") {
        guard size >= 5, let scalar = UnicodeScalar(value) else { break }
        offset += size
        return scalar
      }
      guard let digit = Self.hexadecimal(next) else { break }
      value = value << 4 | digit
    }
    throw failure("Invalid Unicode escape sequence: '\(excerpt(scalars: size))'.", at: offset)
  }

  /// `\u` with four digits, or two of them for a surrogate pair.
  private mutating func fixedScalar() throws(GraphQLError) -> UnicodeScalar {
    if let code = code(at: 2) {
      if let scalar = UnicodeScalar(code) {
        offset += 6
        return scalar
      }
      if (0xD800...0xDBFF).contains(code), byte(6) == UInt8(ascii: "\\"),
        byte(7) == UInt8(ascii: "u"), let low = self.code(at: 8), (0xDC00...0xDFFF).contains(low),
        let scalar = UnicodeScalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
      {
        offset += 12
        return scalar
      }
    }
    throw failure("Invalid Unicode escape sequence: '\(excerpt(scalars: 6))'.", at: offset)
  }

  private func code(at distance: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in distance..<(distance + 4) {
      guard let next = byte(index), let digit = Self.hexadecimal(next) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }

  /// The next scalars of the document, for a message.
  private func excerpt(scalars count: Int) -> String {
    let end = min(bytes.count, offset + count * 4)
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
  }
}
