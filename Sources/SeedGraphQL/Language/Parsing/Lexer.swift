/// Splits a document into tokens.
///
/// Follows section 2.1 of the GraphQL specification, with the escapes of any Unicode scalar that
/// its draft after October 2021 adds (`\u{1F600}` and surrogate pairs). It works on bytes and takes
/// linear time.
struct Lexer {
  let bytes: [UInt8]
  var offset = 0
  var line = 1
  /// The offset at which the current line begins.
  var lineStart = 0
  /// An offset on the current line, and the number of scalars before it.
  private var mark = (offset: 0, scalars: 0)

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The byte at a distance from the current one.
  func byte(_ distance: Int = 0) -> UInt8? {
    let index = offset + distance
    return index < bytes.count ? bytes[index] : nil
  }

  /// The position of a byte of the current line.
  mutating func location(of index: Int) -> Location {
    var (start, scalars) = mark
    if start > index || start < lineStart { (start, scalars) = (lineStart, 0) }
    while start < index, start < bytes.count {
      if bytes[start] & 0xC0 != 0x80 { scalars += 1 }
      start += 1
    }
    mark = (start, scalars)
    return Location(line: line, column: scalars + 1)
  }

  /// Moves to the next line, which begins at an offset.
  mutating func beginLine(at index: Int) {
    line += 1
    lineStart = index
    mark = (index, 0)
  }

  /// An error at a byte.
  mutating func failure(_ message: String, at index: Int) -> GraphQLError {
    GraphQLError("Syntax Error: " + message, at: [location(of: index)])
  }

  /// The next token that isn't ignored.
  mutating func next() throws(GraphQLError) -> Token {
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","): offset += 1
      case 0xEF where self.byte(1) == 0xBB && self.byte(2) == 0xBF: offset += 3
      case UInt8(ascii: "\n"):
        offset += 1
        beginLine(at: offset)
      case UInt8(ascii: "\r"):
        offset += self.byte(1) == UInt8(ascii: "\n") ? 2 : 1
        beginLine(at: offset)
      case UInt8(ascii: "#"):
        while let next = self.byte(), next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") {
          offset += 1
        }
      default: return try token(byte)
      }
    }
    return Token(kind: .end, location: location(of: offset))
  }

  private mutating func token(_ first: UInt8) throws(GraphQLError) -> Token {
    let start = offset
    switch first {
    case UInt8(ascii: "\""):
      if byte(1) == first, byte(2) == first { return try blockString() }
      return try string()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return try number()
    case UInt8(ascii: "."):
      guard byte(1) == first, byte(2) == first else { break }
      offset += 3
      return Token(kind: .spread, location: location(of: start))
    case _ where Self.isNameStart(first):
      while let next = byte(), Self.isNameStart(next) || Self.isDigit(next) { offset += 1 }
      return Token(
        kind: .name, location: location(of: start),
        text: String(decoding: bytes[start..<offset], as: UTF8.self))
    default:
      guard let kind = Token.Kind(rawValue: String(UnicodeScalar(first))), first < 0x80 else {
        break
      }
      offset += 1
      return Token(kind: kind, location: location(of: start))
    }
    if first == UInt8(ascii: "'") {
      throw failure(
        "Unexpected single quote character ('), did you mean to use a double quote (\")?", at: start
      )
    }
    throw failure("Unexpected character: \(described(at: start)).", at: start)
  }

  /// A character in a message: itself if it is printable, otherwise its number.
  func described(at index: Int) -> String {
    guard index < bytes.count else { return "<EOF>" }
    let byte = bytes[index]
    if byte == UInt8(ascii: "\"") { return "'\"'" }
    if (0x20...0x7E).contains(byte) { return "'\(String(UnicodeScalar(byte)))'" }
    let end = min(bytes.count, index + 4)
    let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
    let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }
}
