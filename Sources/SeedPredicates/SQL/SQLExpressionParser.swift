/// Parses conditions in the form in which PostgreSQL and SQLite store them.
///
/// Precedence is PostgreSQL's (manual, "Operator Precedence"); SQLite's differs only for
/// combinations that checks hardly ever use. The parser doesn't know all of SQL, such as
/// subqueries; an unknown condition is left to the database.
package struct SQLExpressionParser {
  /// Syntax that the parser doesn't know.
  struct Unknown: Error {}

  var tokens: ArraySlice<SQLToken>
  private var depth = 0
  private var links = 0
  /// The maximum nesting of parentheses.
  static let maximumDepth = 200
  /// The maximum number of operators of the same precedence in a chain.
  static let maximumLinks = 1000
  /// The maximum number of tokens in an expression.
  static let maximumTokens = 20_000

  private init(_ tokens: [SQLToken]) { self.tokens = tokens[...] }

  /// Parses an expression; `nil` if the parser doesn't know its syntax.
  package static func parse(_ text: String) -> SQLExpression? {
    guard let tokens = SQLExpressionTokenizer.tokens(of: text), !tokens.isEmpty,
      tokens.count <= maximumTokens
    else { return nil }
    var parser = SQLExpressionParser(tokens)
    guard let expression = try? parser.expression(), parser.tokens.isEmpty else { return nil }
    return expression
  }

  // MARK: Tokens

  func isWord(_ word: String, at offset: Int = 0) -> Bool {
    let index = tokens.startIndex + offset
    guard index < tokens.endIndex, case .word(let found) = tokens[index] else { return false }
    return found.lowercased() == word
  }

  func isMark(_ mark: String, at offset: Int = 0) -> Bool {
    let index = tokens.startIndex + offset
    return index < tokens.endIndex && tokens[index] == .mark(mark)
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    tokens.removeFirst()
    return true
  }

  mutating func takeMark(_ mark: String) -> Bool {
    guard isMark(mark) else { return false }
    tokens.removeFirst()
    return true
  }

  mutating func expect(_ mark: String) throws(Unknown) {
    guard takeMark(mark) else { throw Unknown() }
  }

  // MARK: Logic

  mutating func expression() throws(Unknown) -> SQLExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw Unknown() }
    var parts = [try conjunction()]
    while takeWord("or") { parts.append(try conjunction()) }
    return Self.any(parts)
  }

  private mutating func conjunction() throws(Unknown) -> SQLExpression {
    var parts = [try negation()]
    while takeWord("and") { parts.append(try negation()) }
    return Self.all(parts)
  }

  /// Joins conditions by `OR`, flattening nested ones.
  static func any(_ parts: [SQLExpression]) -> SQLExpression {
    if parts.count == 1 { return parts[0] }
    return .any(parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } })
  }

  /// Joins conditions by `AND`, flattening nested ones.
  static func all(_ parts: [SQLExpression]) -> SQLExpression {
    if parts.count == 1 { return parts[0] }
    return .all(parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } })
  }

  private mutating func negation() throws(Unknown) -> SQLExpression {
    var count = 0
    while takeWord("not") { count += 1 }
    let inner = try test()
    return count % 2 == 0 ? inner : .not(inner)
  }

  /// Counts an operator of a chain such as `a + b + c`, each of which makes the tree deeper.
  mutating func extend(_ chain: inout Int) throws(Unknown) {
    chain += 1
    if chain > 1 { links += 1 }
    guard links < Self.maximumLinks else { throw Unknown() }
  }
}
