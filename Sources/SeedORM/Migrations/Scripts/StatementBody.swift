/// Tells which semicolons are inside a statement, from its words.
protocol StatementBody: Sendable {
  /// Receives a word outside quotes, in upper case, and the number of open parentheses.
  mutating func takeWord(_ word: String, depth: Int)
  /// Receives any other token.
  mutating func takeOther()
  /// Whether a semicolon ends the statement.
  mutating func takeSemicolon() -> Bool
}
