/// The words of SQL: qualified or quoted names, and keywords; comments and other tokens are
/// skipped.
///
/// Dollar-quoted text is read as code, because it is the body of a function or of `DO`.
package struct SQLWordScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var lexer = SQLLexer([
    .flatComments, .nestedComments, .escapeStrings, .backtickNames, .bracketNames,
  ])

  /// Creates a scanner of SQL.
  package init(_ sql: String) { bytes = Array(sql.utf8) }

  /// The next word.
  package mutating func next() -> String? {
    while let lexeme = nextLexeme() {
      if lexeme.kind == .word || lexeme.kind == .quotedName { return name(lexeme) }
    }
    return nil
  }

  private mutating func nextLexeme() -> SQLLexeme? {
    bytes.withUnsafeBufferPointer { lexer.next(in: $0) }
  }

  /// The name that a word begins: characters that follow without a space belong to it.
  private mutating func name(_ first: SQLLexeme) -> String {
    var result = first.text(in: bytes)
    while true {
      let end = lexer.position
      guard let lexeme = nextLexeme() else { return result }
      switch lexeme.kind {
      case .word, .quotedName, .number: result += lexeme.text(in: bytes)
      case .mark where bytes[end] == UInt8(ascii: "."): result += "."
      default:
        lexer.position = end
        return result
      }
    }
  }
}
