/// Splits SQL into words, literals and marks, like SQLite.
package struct SQLiteTokenizer {
  /// A piece of SQL.
  package struct Token: Hashable {
    /// The kinds of pieces.
    package enum Kind: Hashable {
      /// A keyword, an identifier without quotes, a number or a placeholder.
      case word
      /// An identifier in `"…"`, `` `…` `` or `[…]`.
      case quoted
      /// Text in `'…'`.
      case string
      /// Any other character.
      case mark
    }

    /// What it is.
    package var kind: Kind
    /// Where it is in the SQL's UTF-8.
    package var range: Range<Int>
    /// Its text without the outer quotes; inner doubled quotes are single.
    package var text: String

    /// Whether it is this keyword, in any case.
    package func isKeyword(_ keyword: String) -> Bool {
      kind == .word && text.uppercased() == keyword
    }

    /// Whether it is this character.
    package func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

    /// Whether it can be a name: a word or a quoted text.
    package var isName: Bool { kind != .mark }
  }

  /// The tokens of a text, without blanks and comments.
  package static func tokens(of sql: String) -> [Token] {
    let bytes = Array(sql.utf8)
    var tokens: [Token] = []
    var at = 0
    while at < bytes.count {
      let start = at
      if let end = endOfBlank(bytes[...], from: at) {
        at = end
        continue
      }
      switch bytes[at] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "["):
        let quote = bytes[at] == UInt8(ascii: "[") ? UInt8(ascii: "]") : bytes[at]
        var text: [UInt8] = []
        at += 1
        while at < bytes.count {
          if bytes[at] == quote {
            guard quote != UInt8(ascii: "]"), at + 1 < bytes.count, bytes[at + 1] == quote
            else { break }
            at += 1
          }
          text.append(bytes[at])
          at += 1
        }
        at = min(at + 1, bytes.count)
        let kind: Token.Kind = quote == UInt8(ascii: "'") ? .string : .quoted
        tokens.append(
          Token(kind: kind, range: start..<at, text: String(decoding: text, as: UTF8.self)))
      case let byte where isWord(byte):
        while at < bytes.count, isWord(bytes[at]) || bytes[at] == UInt8(ascii: "$") { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        tokens.append(Token(kind: .word, range: start..<at, text: text))
      default:
        at += 1
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        tokens.append(Token(kind: .mark, range: start..<at, text: text))
      }
    }
    return tokens
  }

  /// Whether a text holds only blanks, comments and semicolons.
  package static func isBlank(_ sql: some RandomAccessCollection<UInt8>) -> Bool {
    let bytes = Array(sql)
    var at = 0
    while at < bytes.count {
      if let end = endOfBlank(bytes[...], from: at) {
        at = end
      } else if bytes[at] == UInt8(ascii: ";") {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// After the blank or comment that begins at `start`; `nil` if none does.
  private static func endOfBlank(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    switch bytes[start] {
    case 9, 10, 12, 13, 32: return start + 1
    case UInt8(ascii: "-") where byte(start + 1) == UInt8(ascii: "-"):
      return bytes[start...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    case UInt8(ascii: "/") where byte(start + 1) == UInt8(ascii: "*"):
      var at = start + 2
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "*"), byte(at + 1) == UInt8(ascii: "/") { return at + 2 }
        at += 1
      }
      return bytes.count
    default: return nil
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "_") || byte >= 128
  }
}
