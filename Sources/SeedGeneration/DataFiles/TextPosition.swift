/// A position in a text: the line, from 0, and the column, in characters from 1.
struct TextPosition {
  private(set) var line = 0
  private(set) var column = 1

  /// Advances past the end of a line.
  mutating func endLine() { (line, column) = (line + 1, 1) }

  /// Advances past a byte of UTF-8 that doesn't end a line.
  mutating func pass(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { column += 1 }
  }

  /// The position of a byte.
  static func of(byte end: Int, in bytes: [UInt8]) -> TextPosition {
    var position = TextPosition()
    for (offset, byte) in bytes.prefix(end).enumerated() {
      // CR LF is a single line end.
      let isEnd = byte == 0x0A || byte == 0x0D && bytes[offset + 1] != 0x0A
      if isEnd { position.endLine() } else { position.pass(byte) }
    }
    return position
  }
}
