/// Texts that end, escape or split what a careless writer of SQL, JSON or patterns puts them into.
package enum HostileText {
  /// Marks alone and beside characters that change how Swift counts characters: a quotation mark
  /// with a combining accent, or after a sign that is prepended, is no `Character` `'`.
  package static let pieces = [
    "'", "''", "\"", "\"\"", "`", "\\", "\\\\", "\\'", "%", "_", "%%", "*", "?", "[", "]", "[!",
    "^",
    ";", "--", "/*", "*/", "#", "$1", "$$", "$seedkit$", "$seedkit", "?1", ":name", "@a", "{", "}",
    "{}", ",", "NULL", "null", "\n", "\r", "\r\n", "\t", "\u{B}", "\u{1}", "\u{7F}", " ", "\u{A0}",
    "\u{2028}", "\u{301}", "'\u{301}", "\u{600}'", "\"\u{301}", "\u{600}\"", "\\\u{301}",
    "%\u{301}",
    "\u{600}\\", "{\u{301}", "\u{600},", "\u{200D}", "\u{FEFF}", "雪", "🦆", "\u{10FFFF}", "\u{E000}",
    "' OR '1'='1", "'; DROP TABLE notes; --", "\"); DROP TABLE notes; --", "E'\\''", "x", "A", "a",
    "Z", "1", "0", ".", "$.a", "[0]", "->", "(", ")",
  ]

  /// A text of some pieces.
  package static func random(using random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<random.below(6) { text += random.pick(pieces) }
    return text
  }

  /// A name that both databases accept: not empty, at most 60 bytes, and none of their own.
  package static func name(using random: inout SeededRandom) -> String {
    while true {
      let text = Self.random(using: &random)
      if !text.isEmpty, text.utf8.count <= 60 { return text }
    }
  }
}
