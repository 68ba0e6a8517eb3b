package import SeedDatabase
import SeedSchema

/// Divides a script into its statements, as psql and sqlite3 do.
///
/// A semicolon in a string, a quoted name, a comment, parentheses, PostgreSQL's `$$…$$` and
/// `BEGIN ATOMIC … END`, or in the body of a trigger of SQLite doesn't end a statement.
package struct StatementSplitter {
  private let bytes: [UInt8]
  private let syntax: SQLSyntax
  private var line = 1
  private var body: any StatementBody
  private var statements: [ScriptStatement] = []
  /// The first and last byte of the current statement that are neither white space nor comments.
  private var start: (offset: Int, line: Int)?
  private var end = 0
  private var words: [String] = []
  private var depth = 0

  private init(_ script: String, _ syntax: SQLSyntax) {
    bytes = Array(script.utf8)
    self.syntax = syntax
    body = Self.body(syntax)
  }

  /// Returns the statements of a script, in order.
  ///
  /// - Throws: ``ScriptError`` if a quote or a comment isn't closed.
  package static func statements(
    of script: String, _ syntax: SQLSyntax
  ) throws(ScriptError) -> [ScriptStatement] {
    var splitter = StatementSplitter(script, syntax)
    for lexeme in SQLLexer.lexemes(of: splitter.bytes, syntax.lexicalRules) {
      try splitter.checkEnd(of: lexeme)
      splitter.read(lexeme)
      for byte in splitter.bytes[lexeme.range] where byte == 10 { splitter.line += 1 }
    }
    splitter.finish()
    return splitter.statements
  }

  private static func body(_ syntax: SQLSyntax) -> any StatementBody {
    switch syntax {
    case .postgres: RoutineBody()
    case .sqlite: TriggerBody()
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func read(_ lexeme: SQLLexeme) {
    switch lexeme.kind {
    case .blank, .comment: break
    case .word:
      let word = text(lexeme.range).uppercased()
      if depth == 0, words.count < ScriptStatement.maximumWords { words.append(word) }
      body.takeWord(word, depth: depth)
      take(lexeme)
    case .mark where bytes[lexeme.range.lowerBound] == UInt8(ascii: ";"):
      if body.takeSemicolon(), depth == 0 { finish() } else { take(lexeme) }
    case .mark:
      if bytes[lexeme.range.lowerBound] == UInt8(ascii: "(") { depth += 1 }
      if bytes[lexeme.range.lowerBound] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      fallthrough
    case .number, .string, .escapeString, .dollarString, .quotedName:
      body.takeOther()
      take(lexeme)
    }
  }

  /// Adds a lexeme to the statement.
  private mutating func take(_ lexeme: SQLLexeme) {
    if start == nil { start = (lexeme.range.lowerBound, line) }
    end = lexeme.range.upperBound
  }

  private mutating func finish() {
    defer {
      start = nil
      words = []
      depth = 0
      body = Self.body(syntax)
    }
    guard let start, start.offset < end else { return }
    statements.append(
      ScriptStatement(
        sql: text(start.offset..<end), offset: start.offset, line: start.line, words: words))
  }

  private func checkEnd(of lexeme: SQLLexeme) throws(ScriptError) {
    guard !lexeme.isClosed else { return }
    let subject: String
    switch lexeme.kind {
    case .comment:
      if syntax.endsOpenComments { return }
      subject = "comment"
    case .dollarString:
      let tag = bytes[lexeme.range].dropFirst().prefix { $0 != UInt8(ascii: "$") }
      subject = "quote, $\(String(decoding: tag, as: UTF8.self))$,"
    default: subject = "quote"
    }
    throw ScriptError(
      message: "this \(subject) isn't closed", offset: lexeme.range.lowerBound, line: line)
  }
}
