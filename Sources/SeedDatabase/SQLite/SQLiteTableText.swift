import SeedSchema

/// The SQL of a CREATE TABLE of SQLite as a list of columns and constraints, each with its own
/// text.
package struct SQLiteTableText: Sendable, Hashable {
  /// A column, or a constraint of the table.
  package struct Item: Sendable, Hashable {
    /// The SQL without the comma.
    package var sql: String
    /// The column's name in lower case; `nil` for a constraint.
    package var column: String?
  }

  /// The columns and constraints, in order.
  package var items: [Item] = []
  /// The text after the parentheses: `WITHOUT ROWID`, `STRICT`.
  package var ending = ""

  /// Reads the SQL that SQLite stores; `nil` if it isn't a list of columns.
  package init?(_ sql: String) {
    let bytes = Array(sql.utf8)
    let tokens = SQLTokenizer.tokens(of: sql, .sqlite)
    guard let open = tokens.firstIndex(where: { $0.isMark("(") }) else { return nil }
    var part: [SQLTokenizer.Token] = []
    var depth = 0
    for (index, token) in tokens.enumerated().dropFirst(open + 1) {
      if depth == 0, token.isMark(",") || token.isMark(")") {
        if let first = part.first, let last = part.last {
          let text = bytes[first.range.lowerBound..<last.range.upperBound]
          items.append(
            Item(
              sql: String(decoding: text, as: UTF8.self),
              column: Self.isConstraint(first) ? nil : first.text.lowercased()))
        }
        part = []
        if token.isMark(")") {
          if index + 1 < tokens.count {
            ending = String(decoding: bytes[tokens[index + 1].range.lowerBound...], as: UTF8.self)
          }
          return
        }
        continue
      }
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      part.append(token)
    }
    return nil
  }

  private static func isConstraint(_ token: SQLTokenizer.Token) -> Bool {
    ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"].contains(where: token.isKeyword)
  }

  /// The CREATE TABLE under another name.
  package func sql(named name: String) -> String {
    let lines = items.map { "  \($0.sql)" }.joined(separator: ",\n")
    return "CREATE TABLE \(SQLiteDialect().quoted(name)) (\n\(lines)\n)"
      + (ending.isEmpty ? "" : " \(ending)")
  }

  /// Whether SQL contains a name, as a word or in quotes.
  package static func mentions(_ name: String, in sql: String) -> Bool {
    let wanted = name.lowercased()
    return SQLTokenizer.tokens(of: sql, .sqlite).contains {
      $0.isName && $0.text.lowercased() == wanted
    }
  }

  /// Whether a column numbers its rows by `AUTOINCREMENT`.
  package var hasSequence: Bool {
    items.contains { $0.column != nil && Self.mentions("AUTOINCREMENT", in: $0.sql) }
  }
}
