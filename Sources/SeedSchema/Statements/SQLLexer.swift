/// Divides SQL into its pieces: the only place that knows where quotes and comments end.
///
/// It reads each byte a bounded number of times, whatever the text, and holds no text itself: the
/// caller passes the bytes with each call.
package struct SQLLexer: Sendable {
  private var rules: SQLLexicalRules
  /// The offset of the next piece. A reader that consumes more than a piece advances it.
  package var position: Int

  /// Starts at a position, the beginning by default.
  package init(_ rules: SQLLexicalRules, at position: Int = 0) {
    self.rules = rules
    self.position = position
  }

  /// Returns the pieces of SQL, which together are the SQL.
  package static func lexemes(of bytes: [UInt8], _ rules: SQLLexicalRules) -> [SQLLexeme] {
    var lexer = SQLLexer(rules)
    var lexemes: [SQLLexeme] = []
    bytes.withUnsafeBufferPointer { bytes in
      while let lexeme = lexer.next(in: bytes) { lexemes.append(lexeme) }
    }
    return lexemes
  }

  /// The next piece; `nil` at the end.
  package mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> SQLLexeme? {
    guard position < bytes.count else { return nil }
    let start = position
    let lexeme = read(SQLBytes(bytes), from: start)
    position = lexeme.range.upperBound
    return lexeme
  }

  private mutating func read(_ bytes: SQLBytes, from start: Int) -> SQLLexeme {
    let first = bytes[start]
    switch first {
    case 9...13, 32:
      return SQLLexeme(kind: .blank, range: start..<bytes.end(ofBlanks: start))
    case UInt8(ascii: "'"): return quoted(.string, bytes, start, start, until: first)
    case UInt8(ascii: "\""): return quoted(.quotedName, bytes, start, start, until: first)
    case UInt8(ascii: "`") where rules.contains(.backtickNames):
      return quoted(.quotedName, bytes, start, start, until: first)
    case UInt8(ascii: "[") where rules.contains(.bracketNames):
      return closed(.quotedName, bytes, start, bytes.end(ofBrackets: start))
    case UInt8(ascii: "-") where bytes[start + 1] == first:
      let end = bytes.end(ofLineComment: start, stopsAtReturn: rules.contains(.carriageReturns))
      return SQLLexeme(kind: .comment, range: start..<end)
    case UInt8(ascii: "/") where bytes[start + 1] == UInt8(ascii: "*"):
      return closed(.comment, bytes, start, endOfComment(bytes, start))
    case UInt8(ascii: "$") where rules.contains(.dollarStrings):
      guard let tag = bytes.end(ofDollarTag: start) else { break }
      return closed(.dollarString, bytes, start, bytes.end(ofDollarString: start, tag: tag))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return SQLLexeme(kind: .number, range: start..<bytes.end(ofNumber: start))
    // The second point of a range such as `1..5` doesn't begin a number.
    case UInt8(ascii: ".") where bytes.isDigit(start + 1) && bytes[start - 1] != first:
      return SQLLexeme(kind: .number, range: start..<bytes.end(ofNumber: start))
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard rules.contains(.escapeStrings), bytes[start + 1] == UInt8(ascii: "'") else {
        return SQLLexeme(kind: .word, range: start..<bytes.end(ofWord: start))
      }
      return quoted(.escapeString, bytes, start, start + 1, until: UInt8(ascii: "'"))
    case _ where SQLBytes.beginsWord(first):
      return SQLLexeme(kind: .word, range: start..<bytes.end(ofWord: start))
    default: break
    }
    return SQLLexeme(kind: .mark, range: start..<(start + 1))
  }

  private func quoted(
    _ kind: SQLLexeme.Kind, _ bytes: SQLBytes, _ start: Int, _ quote: Int, until close: UInt8
  ) -> SQLLexeme {
    closed(
      kind, bytes, start, bytes.end(ofQuoted: quote, by: close, escapes: kind == .escapeString))
  }

  /// A piece, which extends to the end of the text if it isn't terminated.
  private func closed(
    _ kind: SQLLexeme.Kind, _ bytes: SQLBytes, _ start: Int, _ end: Int?
  ) -> SQLLexeme {
    SQLLexeme(kind: kind, range: start..<(end ?? bytes.count), isClosed: end != nil)
  }

  private mutating func endOfComment(_ bytes: SQLBytes, _ start: Int) -> Int? {
    guard rules.contains(.nestedComments) else { return bytes.end(ofComment: start, nests: false) }
    if let end = bytes.end(ofComment: start, nests: true) { return end }
    guard rules.contains(.flatComments) else { return nil }
    // Unbalanced comments come from a database without nested comments: the rest is read by its
    // rules, once.
    rules.remove(.nestedComments)
    return bytes.end(ofComment: start, nests: false)
  }
}
