/// SQL without regard to blanks and comments.
enum SQLShape {
  /// The tokens of an expression with one blank between them; quoted parts as they are.
  static func normalized(_ sql: String) -> String {
    let bytes = Array(sql.utf8)
    var result: [UInt8] = []
    var at = 0
    var isApart = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 32 || (9...13).contains(byte) {
        isApart = true
        at += 1
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        var end = at + 1
        while end < bytes.count, bytes[end] != byte { end += 1 }
        result += bytes[at..<min(end + 1, bytes.count)]
        at = end + 1
        isApart = false
      } else {
        let isWord = Self.isWord(byte)
        if isApart, isWord, let last = result.last, Self.isWord(last) || last == 39 || last == 34 {
          result.append(32)
        }
        result.append(byte)
        isApart = false
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 128
  }
}
