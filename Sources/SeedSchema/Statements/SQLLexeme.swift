/// A piece of SQL; the concatenated pieces are the whole SQL.
package struct SQLLexeme: Sendable, Hashable {
  /// The kinds of pieces.
  package enum Kind: Sendable, Hashable {
    /// White space.
    case blank
    /// `-- …` without its line end, or `/* … */`.
    case comment
    /// A keyword, or a name without quotes.
    case word
    /// A name in `"…"`, `` `…` `` or `[…]`.
    case quotedName
    /// `'…'`, without a prefix such as the `x` of `x'00'`.
    case string
    /// `E'…'`
    case escapeString
    /// `$tag$…$tag$`
    case dollarString
    /// A number, with the letters that follow it immediately.
    case number
    /// One other character.
    case mark
  }

  /// The kind of the piece.
  package var kind: Kind
  /// Its range in the UTF-8.
  package var range: Range<Int>
  /// Whether a comment or quoted text is terminated; `true` for other kinds.
  package var isClosed = true

  /// Whether it only separates other pieces, as white space and comments do.
  package var isBlank: Bool { kind == .blank || kind == .comment }
}

extension SQLLexeme {
  /// Returns the text; quoted text without its quotes, with doubled quotes and escapes resolved.
  ///
  /// - Parameter bytes: the UTF-8 that the lexeme is a piece of.
  /// - Returns: the text.
  package func text(in bytes: [UInt8]) -> String {
    switch kind {
    case .blank, .comment, .word, .number, .mark:
      return String(decoding: bytes[range], as: UTF8.self)
    case .string, .quotedName:
      return unquoted(bytes, from: range.lowerBound, escapes: false)
    case .escapeString:
      return unquoted(bytes, from: range.lowerBound + 1, escapes: true)
    case .dollarString:
      let inside = bytes[range].dropFirst().drop { $0 != UInt8(ascii: "$") }.dropFirst()
      let tagLength = inside.startIndex - range.lowerBound
      return String(decoding: inside.dropLast(isClosed ? tagLength : 0), as: UTF8.self)
    }
  }

  private func unquoted(_ bytes: [UInt8], from start: Int, escapes: Bool) -> String {
    let inside = bytes[(start + 1)..<(isClosed ? range.upperBound - 1 : range.upperBound)]
    // Brackets have no doubling: the first closing bracket ends the name.
    let quote: UInt8? = bytes[start] == UInt8(ascii: "[") ? nil : bytes[start]
    var text: [UInt8] = []
    text.reserveCapacity(inside.count)
    var at = inside.startIndex
    while at < inside.endIndex {
      if escapes, inside[at] == UInt8(ascii: "\\"), at + 1 < inside.endIndex {
        at += 1
        text.append(Self.escaped(inside[at]))
      } else {
        text.append(inside[at])
        if inside[at] == quote, at + 1 < inside.endIndex, inside[at + 1] == quote { at += 1 }
      }
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character that a backslash and a letter represent (PostgreSQL's manual, 4.1.2.2).
  private static func escaped(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "r"): 13
    default: letter
    }
  }
}
