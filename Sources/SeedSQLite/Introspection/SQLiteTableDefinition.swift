import SeedDatabase
import SeedSchema

/// Details that SQLite's catalog contains only in the SQL of a CREATE TABLE.
///
/// These are checks, the names and timing of foreign keys, the expressions of generated columns,
/// and comments.
///
/// SQLite has parsed the SQL before storing it, so it is well-formed; anything that this reader
/// doesn't understand is skipped.
struct SQLiteTableDefinition {
  /// The name and timing of a REFERENCES clause.
  struct Reference: Hashable {
    var name: String?
    var timing = ForeignKey.Timing.immediate
  }

  /// The REFERENCES clauses in the order of the SQL, which is the reverse of
  /// `pragma_foreign_key_list`.
  private(set) var references: [Reference] = []
  private(set) var checks: [CheckConstraint] = []
  /// The expressions of generated columns, by lower-case column name.
  private(set) var generated: [String: String] = [:]
  /// The comments after columns, by lower-case column name.
  private(set) var comments: [String: String] = [:]

  private typealias Token = SQLTokenizer.Token
  private let bytes: [UInt8]

  init(_ sql: String) {
    bytes = Array(sql.utf8)
    let tokens = SQLTokenizer.tokens(of: sql, .sqlite)
    // SQLite stores CREATE TABLE … AS SELECT as a list of columns, too.
    guard let open = tokens.firstIndex(where: { $0.isMark("(") }) else { return }
    var part: [Token] = []
    var depth = 0
    for token in tokens[open...].dropFirst() {
      if depth == 0, token.isMark(",") || token.isMark(")") {
        read(part)
        if let column = part.first { comments[column.text.lowercased()] = comment(part, token) }
        part = []
        if token.isMark(")") { return }
        continue
      }
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      part.append(token)
    }
  }

  /// Reads one column or one constraint of the table.
  private mutating func read(_ tokens: [Token]) {
    let column = tokens.first.map { $0.text.lowercased() }
    var name: String?
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      let next = at + 1 < tokens.count ? tokens[at + 1] : nil
      if token.isKeyword("CONSTRAINT"), let next, next.isName {
        name = next.text
        at += 2
      } else if token.isKeyword("CHECK"), next?.isMark("(") == true {
        let end = Self.end(of: tokens, from: at + 1)
        checks.append(CheckConstraint(text(tokens[(at + 2)..<end]), name: name))
        name = nil
        at = end + 1
      } else if token.isKeyword("REFERENCES") {
        references.append(Reference(name: name, timing: Self.timing(of: tokens[at...])))
        name = nil
        at += 1
      } else if token.isKeyword("AS"), next?.isMark("(") == true, let column {
        let end = Self.end(of: tokens, from: at + 1)
        generated[column] = text(tokens[(at + 2)..<end])
        at = end + 1
      } else if token.isMark("(") {
        at = Self.end(of: tokens, from: at) + 1
      } else {
        // The name of a NOT NULL, UNIQUE or DEFAULT doesn't belong to the next constraint.
        if ["NULL", "UNIQUE", "KEY", "DEFAULT", "COLLATE"].contains(where: token.isKeyword) {
          if at == 0 || !tokens[at - 1].isKeyword("FOREIGN") { name = nil }
        }
        at += 1
      }
    }
  }

  /// The comment within a column's SQL, or after it on the same line.
  private func comment(_ tokens: [Token], _ separator: Token) -> String? {
    for (token, next) in zip(tokens, tokens.dropFirst() + [separator]) {
      if let comment = comment(in: token.range.upperBound..<next.range.lowerBound) {
        return comment
      }
    }
    let rest = separator.range.upperBound
    guard separator.isMark(",") else { return nil }
    return comment(in: rest..<(bytes[rest...].firstIndex(of: 10) ?? bytes.count))
  }

  /// The text of a comment in a range that holds only blanks and comments; the first one if there
  /// are several.
  private func comment(in range: Range<Int>) -> String? {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 32 }
    let text = bytes[range].drop(while: isBlank)
    guard text.count > 2 else { return nil }
    let inner: ArraySlice<UInt8>
    if text.starts(with: "--".utf8) {
      inner = text.dropFirst(2).prefix { $0 != 10 }
    } else if text.starts(with: "/*".utf8) {
      let open = text.dropFirst(2)
      let end = open.indices.first { open[$0...].starts(with: "*/".utf8) }
      inner = open[..<(end ?? open.endIndex)]
    } else {
      return nil
    }
    let marks = inner.drop { isBlank($0) || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "-") }
    guard let last = marks.lastIndex(where: { !isBlank($0) }) else { return nil }
    return String(decoding: marks[...last], as: UTF8.self)
  }

  /// The parenthesis that closes the one at `open`.
  private static func end(of tokens: [Token], from open: Int) -> Int {
    var depth = 0
    for index in open..<tokens.count {
      if tokens[index].isMark("(") { depth += 1 }
      if tokens[index].isMark(")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return tokens.count
  }

  /// `[NOT] DEFERRABLE [INITIALLY DEFERRED | IMMEDIATE]` up to the next constraint.
  private static func timing(of tokens: ArraySlice<Token>) -> ForeignKey.Timing {
    guard let at = tokens.firstIndex(where: { $0.isKeyword("DEFERRABLE") }),
      !tokens[..<at].dropFirst().contains(where: { $0.isKeyword("REFERENCES") }),
      !tokens[at - 1].isKeyword("NOT")
    else { return .immediate }
    let rest = tokens[at...].dropFirst().prefix(2)
    return rest.last?.isKeyword("DEFERRED") == true ? .deferred : .deferrable
  }

  private func text(_ tokens: ArraySlice<Token>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// Returns when a trigger runs: `BEFORE INSERT`; the default in SQLite is BEFORE.
  static func timing(ofTrigger sql: String) -> String {
    // The name precedes the timing and may be one of these words in quotes, so quoted tokens are
    // skipped.
    let words = SQLTokenizer.tokens(of: sql, .sqlite).filter { $0.kind == .word }.map {
      $0.text.uppercased()
    }
    guard let event = words.firstIndex(where: { ["INSERT", "UPDATE", "DELETE"].contains($0) })
    else { return "" }
    let before = event > 0 ? words[event - 1] : ""
    return (before == "AFTER" ? "AFTER " : before == "OF" ? "INSTEAD OF " : "BEFORE ")
      + words[event]
  }

  /// The condition of a CREATE INDEX, or `nil`.
  static func predicate(ofIndex sql: String) -> String? {
    var depth = 0
    for token in SQLTokenizer.tokens(of: sql, .sqlite) {
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      if depth == 0, token.isKeyword("WHERE") {
        let rest = Array(sql.utf8)[token.range.upperBound...]
        return String(decoding: rest.drop { $0 == 32 || $0 == 10 || $0 == 13 }, as: UTF8.self)
      }
    }
    return nil
  }
}
