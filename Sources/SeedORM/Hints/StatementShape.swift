import SeedDatabase
import SeedSchema

/// The tables that a statement reads, and the columns that it compares with values; based only on
/// its tokens.
struct StatementShape {
  /// A table, and its name in the statement.
  struct Source: Hashable {
    var table: String
    var alias: String
  }

  private(set) var sources: [Source] = []
  /// The columns that must equal a value, with the names of their tables if they are written.
  private(set) var equal: [(table: String?, column: String)] = []
  /// The columns that are compared with a value otherwise.
  private(set) var ranges: [(table: String?, column: String)] = []
  /// Whether the conditions are alternatives, so that no single one holds for all rows.
  private(set) var hasAlternatives = false
  private(set) var aggregates = false
  private(set) var hasLimit = false

  private typealias Token = SQLTokenizer.Token

  private static let afterTable: Set<String> = [
    "WHERE", "JOIN", "LEFT", "RIGHT", "FULL", "INNER", "OUTER", "CROSS", "NATURAL", "ON", "ORDER",
    "GROUP", "LIMIT", "OFFSET", "SET", "USING", "VALUES", "RETURNING", "HAVING", "UNION", "EXCEPT",
    "INTERSECT", "FOR", "DEFAULT", "SELECT", "WINDOW", "FETCH",
  ]

  init(_ sql: String, _ syntax: SQLSyntax) {
    let tokens = SQLTokenizer.tokens(of: sql, syntax.lexicalRules)
    var isCondition = false
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let word = token.kind == .word ? token.text.uppercased() : ""
      switch word {
      case "FROM", "JOIN", "UPDATE":
        isCondition = false
        index = source(tokens, index + 1)
        continue
      case "WHERE": isCondition = true
      case "GROUP", "ORDER", "HAVING", "RETURNING": isCondition = false
      case "LIMIT": (isCondition, hasLimit) = (false, true)
      case "OR", "NOT", "UNION", "EXCEPT", "CASE": hasAlternatives = true
      case "COUNT", "SUM", "AVG", "MIN", "MAX":
        if index + 1 < tokens.count, tokens[index + 1].isMark("(") { aggregates = true }
      default: break
      }
      if isCondition, word.isEmpty || !Self.afterTable.contains(word) {
        condition(tokens, index)
      }
      index += 1
    }
  }

  /// Reads a table and its alias; returns the index after them.
  private mutating func source(_ tokens: [Token], _ start: Int) -> Int {
    guard start < tokens.count, tokens[start].isName, tokens[start].kind != .string else {
      return start
    }
    var at = start
    var table = tokens[at].text
    if at + 2 < tokens.count, tokens[at + 1].isMark("."), tokens[at + 2].isName {
      at += 2
      table = tokens[at].text
    }
    var alias = table
    var next = at + 1
    if next < tokens.count, tokens[next].isKeyword("AS") { next += 1 }
    if next < tokens.count, tokens[next].isName, tokens[next].kind != .string,
      tokens[next].kind == .quoted || !Self.afterTable.contains(tokens[next].text.uppercased())
    {
      alias = tokens[next].text
      next += 1
    }
    sources.append(Source(table: table, alias: alias))
    return next
  }

  /// Reads `column = value` and the like, whose column name is at an index.
  private mutating func condition(_ tokens: [Token], _ at: Int) {
    let name = tokens[at]
    guard name.isName, name.kind != .string, !name.isNumber,
      at + 2 < tokens.count
    else { return }
    var table: String?
    if at >= 2, tokens[at - 1].isMark("."), tokens[at - 2].isName { table = tokens[at - 2].text }
    let (mark, next) = (tokens[at + 1], tokens[at + 2])
    if mark.isKeyword("IN"), next.isMark("(") {
      if at + 3 < tokens.count, Self.isValue(tokens, at + 3) { equal.append((table, name.text)) }
    } else if mark.isKeyword("BETWEEN"), Self.isValue(tokens, at + 2) {
      ranges.append((table, name.text))
    } else if mark.isMark("=") {
      if Self.isValue(tokens, at + 2) { equal.append((table, name.text)) }
    } else if mark.isMark("<") || mark.isMark(">") {
      if next.isMark(">") { return }
      if Self.isValue(tokens, next.isMark("=") ? at + 3 : at + 2) {
        ranges.append((table, name.text))
      }
    }
  }

  private static func isValue(_ tokens: [Token], _ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    let token = tokens[at]
    if token.isMark("?") || token.isMark("$") || token.kind == .string { return true }
    // ANY ($1)
    if token.isKeyword("ANY") { return true }
    return token.isNumber
  }

  /// The columns of one source that are compared with values.
  func columns(of source: Source) -> (equal: [String], ranges: [String]) {
    func own(_ list: [(table: String?, column: String)]) -> [String] {
      var names: [String] = []
      for (table, column) in list {
        let isOwn =
          table.map { $0.lowercased() == source.alias.lowercased() } ?? (sources.count == 1)
        if isOwn, !names.contains(column) { names.append(column) }
      }
      return names
    }
    return (own(equal), own(ranges))
  }
}
