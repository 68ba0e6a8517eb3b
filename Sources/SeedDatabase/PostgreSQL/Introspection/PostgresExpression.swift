import SeedSchema

/// Parsing of expressions as the server prints them.
package enum PostgresExpression {
  /// The condition without the parentheses around the whole of it.
  package static func withoutParentheses(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "("), text.utf8.last == UInt8(ascii: ")") else {
      return text
    }
    var depth = 0
    var closesAtEnd = true
    let bytes = Array(text.utf8)
    scan(bytes) { index, byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0, index < bytes.count - 1 { closesAtEnd = false }
    }
    return closesAtEnd && depth == 0 ? String(text.dropFirst().dropLast()) : text
  }

  /// Returns the part after USING in the server's CREATE INDEX: `btree (lower(email)) WHERE …`.
  package static func indexMethod(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let word = Array(" USING ".utf8)
    var start: Int?
    scan(bytes) { index, byte in
      if start == nil, byte == word[0], bytes[index...].starts(with: word) {
        start = index + word.count
      }
    }
    return start.map { String(decoding: bytes[$0...], as: UTF8.self) } ?? text
  }

  /// Rewrites a domain's condition on `VALUE` to one on a column.
  package static func domainCheck(_ text: String, column: String) -> String {
    let bytes = Array(text.utf8)
    let word = Array("VALUE".utf8)
    var starts: [Int] = []
    scan(bytes) { index, _ in
      guard bytes[index...].starts(with: word), index == 0 || !isWord(bytes[index - 1]),
        index + word.count == bytes.count || !isWord(bytes[index + word.count])
      else { return }
      starts.append(index)
    }
    var result: [UInt8] = []
    var position = 0
    for start in starts {
      result += bytes[position..<start] + Array(column.utf8)
      position = start + word.count
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  /// Visits the bytes outside of literals and quoted identifiers.
  private static func scan(_ bytes: [UInt8], _ visit: (Int, UInt8) -> Void) {
    for lexeme in SQLLexer.lexemes(of: bytes, .postgres) {
      switch lexeme.kind {
      case .string, .escapeString, .dollarString, .quotedName, .comment: continue
      case .blank, .word, .number, .mark:
        for index in lexeme.range { visit(index, bytes[index]) }
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 128...:
      true
    default: false
    }
  }
}
