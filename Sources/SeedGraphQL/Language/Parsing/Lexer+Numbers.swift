extension Lexer {
  /// A number: section 2.9.1 and 2.9.2.
  mutating func number() throws(GraphQLError) -> Token {
    let start = offset
    let location = location(of: start)
    var isFloat = false
    if byte() == UInt8(ascii: "-") { offset += 1 }
    if byte() == UInt8(ascii: "0") {
      offset += 1
      if let next = byte(), Self.isDigit(next) {
        throw failure(
          "Invalid number, unexpected digit after 0: \(described(at: offset)).", at: offset)
      }
    } else {
      try digits()
    }
    if byte() == UInt8(ascii: ".") {
      isFloat = true
      offset += 1
      try digits()
    }
    if byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E") {
      isFloat = true
      offset += 1
      if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { offset += 1 }
      try digits()
    }
    // A name must not follow immediately.
    if let next = byte(), next == UInt8(ascii: ".") || Self.isNameStart(next) {
      throw failure("Invalid number, expected digit but got: \(described(at: offset)).", at: offset)
    }
    return Token(
      kind: isFloat ? .float : .int, location: location,
      text: String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  private mutating func digits() throws(GraphQLError) {
    guard let first = byte(), Self.isDigit(first) else {
      throw failure("Invalid number, expected digit but got: \(described(at: offset)).", at: offset)
    }
    while let next = byte(), Self.isDigit(next) { offset += 1 }
  }
}
