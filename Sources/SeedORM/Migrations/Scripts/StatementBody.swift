/// Tells which semicolons are inside a statement, from its words.
protocol StatementBody: Sendable {
  /// Notes a word outside of quotes, in upper case, and how many parentheses are open.
  mutating func takeWord(_ word: String, depth: Int)
  /// Notes any other token.
  mutating func takeOther()
  /// Whether a semicolon ends the statement.
  mutating func takeSemicolon() -> Bool
}
