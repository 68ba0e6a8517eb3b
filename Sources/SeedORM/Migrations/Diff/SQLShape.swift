import SeedSchema

/// Compares SQL regardless of white space and comments.
enum SQLShape {
  /// The tokens of an expression, with a space only between tokens that would otherwise merge;
  /// quoted parts are unchanged.
  static func normalized(_ sql: String) -> String {
    let bytes = Array(sql.utf8)
    var result: [UInt8] = []
    var isOutsideCycles = false
    for lexeme in SQLLexer.lexemes(of: bytes, .either) {
      if lexeme.isBlank {
        isOutsideCycles = true
        continue
      }
      if isOutsideCycles, isWord(bytes[lexeme.range.lowerBound]), let last = result.last,
        isWord(last) || last == UInt8(ascii: "'") || last == UInt8(ascii: "\"")
      {
        result.append(32)
      }
      result += bytes[lexeme.range]
      isOutsideCycles = false
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 128
  }
}
