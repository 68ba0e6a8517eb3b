package import SeedSchema

/// Splits a database's SQL into words, literals and marks, without white space and comments.
package struct SQLTokenizer {
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

    /// The kind of the piece.
    package var kind: Kind
    /// Its range in the SQL's UTF-8.
    package var range: Range<Int>
    /// Its text without the outer quotes; inner doubled quotes are single.
    package var text: String

    /// Whether it is this keyword, in any case.
    package func isKeyword(_ keyword: String) -> Bool {
      kind == .word && text.uppercased() == keyword
    }

    /// Whether it is this character.
    package func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }

    /// Whether it can be a name: a word or quoted text.
    package var isName: Bool { kind != .mark }

    /// Whether it is a number.
    package var isNumber: Bool {
      kind == .word
        && text.utf8.first.map { (48...57).contains($0) || $0 == UInt8(ascii: ".") } == true
    }
  }

  /// The tokens of a database's SQL.
  package static func tokens(of sql: String, _ rules: SQLLexicalRules) -> [Token] {
    let bytes = Array(sql.utf8)
    return SQLLexer.lexemes(of: bytes, rules).compactMap { lexeme in
      kind(of: lexeme).map {
        Token(kind: $0, range: lexeme.range, text: lexeme.text(in: bytes))
      }
    }
  }

  private static func kind(of lexeme: SQLLexeme) -> Token.Kind? {
    switch lexeme.kind {
    case .blank, .comment: nil
    case .word, .number: .word
    case .quotedName: .quoted
    case .string, .escapeString, .dollarString: .string
    case .mark: .mark
    }
  }

  /// Whether a database's SQL contains only white space, comments and semicolons.
  package static func isBlank(
    _ sql: some RandomAccessCollection<UInt8>, _ rules: SQLLexicalRules
  ) -> Bool {
    let bytes = Array(sql)
    return SQLLexer.lexemes(of: bytes, rules).allSatisfy { lexeme in
      lexeme.isBlank || bytes[lexeme.range.lowerBound] == UInt8(ascii: ";")
    }
  }
}
