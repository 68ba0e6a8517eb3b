package import SeedSchema

/// What the code of a table's triggers requires of the written row, read as tokens: neither
/// PL/pgSQL nor SQLite's bodies are expressions.
package struct TriggerCode: Sendable {
  /// A column of the new row that is compared with one of another table, as
  /// ``TriggerComparisons`` finds them.
  package struct Comparison: Sendable, Hashable {
    package var table: TableName
    package var column: String
    /// The column of the new row.
    package var newColumn: String
    /// Whether the comparison requires equal values; otherwise different ones.
    package var isEqual: Bool
  }

  /// The comparisons, in the order of the code.
  package let comparisons: [Comparison]
  /// The tables that the code names for any purpose.
  package let tables: Set<TableName>
  /// The code itself.
  package let text: String
  var tokens: [SQLToken] { outline.tokens }
  private let outline: CodeOutline

  /// Reads code; code that can't be tokenized has no comparisons.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - table: returns the table of a name, with or without a schema; `nil` if there is none.
  package init(_ code: String = "", table: (TableName) -> TableName? = { $0 }) {
    text = code
    outline = CodeOutline(SQLExpressionTokenizer.tokens(of: code) ?? [])
    let tokens = outline.tokens
    tables = Self.tables(in: code, table)
    var found: [Comparison] = []
    var known: Set<Comparison> = []
    let reader = TriggerComparisons(outline)
    for index in tokens.indices where Self.isNewRow(tokens, at: index) {
      guard let column = tokens[index + 2].identifier else { continue }
      for var comparison in reader.all(withColumnAt: index, column) {
        guard let other = table(comparison.table) else { continue }
        comparison.table = other
        if known.insert(comparison).inserted { found.append(comparison) }
      }
    }
    comparisons = found
  }

  private static func tables(
    in code: String, _ table: (TableName) -> TableName?
  ) -> Set<TableName> {
    var seen: Set<[String]> = []
    var result: Set<TableName> = []
    for name in NamesInCode(code) where seen.insert(name).inserted {
      // A name before a column's is also a table's.
      let found =
        name.count > 1
        ? table(TableName(name[1], schema: name[0])) ?? table(TableName(name[0]))
        : table(TableName(name[0]))
      if let found { result.insert(found) }
    }
    return result
  }

  /// Returns how many tokens are between a column's name and the nearest conversion to a type, as
  /// in `x::bigint`; `nil` if the code lacks either.
  package func distance(ofColumn name: String, toConversionTo type: String) -> Int? {
    let first = type.lowercased().prefix { $0 != " " && $0 != "(" }
    let conversions = tokens.indices.filter { index in
      guard index > 0, let word = tokens[index].identifier?.lowercased(), word == first else {
        return false
      }
      if case .mark("::") = tokens[index - 1] { return true }
      return tokens[index - 1].identifier?.lowercased() == "as"
    }
    var next = 0
    var nearest: Int?
    for index in tokens.indices where tokens[index].identifier?.lowercased() == name.lowercased() {
      while next + 1 < conversions.count, conversions[next] < index { next += 1 }
      for conversion in conversions[max(0, next - 1)..<min(next + 1, conversions.count)] {
        nearest = min(nearest ?? .max, abs(conversion - index))
      }
    }
    return nearest
  }

  /// The columns of the new row that are passed to functions, in the order of the code.
  package var arguments: [String] {
    var result: [String] = []
    let tokens = tokens
    for index in tokens.indices where Self.isNewRow(tokens, at: index) {
      // A function's name is before the parenthesis.
      guard let column = tokens[index + 2].identifier, !result.contains(column),
        let open = outline.enclosing(index), open > 0, tokens[open - 1].name != nil
      else { continue }
      result.append(column)
    }
    return result
  }

  /// Whether `NEW.x` begins at an index.
  private static func isNewRow(_ tokens: [SQLToken], at index: Int) -> Bool {
    guard index + 2 < tokens.count, case .word(let word) = tokens[index],
      word.lowercased() == "new", case .mark(".") = tokens[index + 1]
    else { return false }
    if index > 0, case .mark(".") = tokens[index - 1] { return false }
    return true
  }
}

extension SQLToken {
  /// A name or a keyword.
  var identifier: String? {
    switch self {
    case .word(let text), .name(let text): text
    case .text, .number, .mark: nil
    }
  }

  /// A name that isn't a keyword of a condition.
  var name: String? {
    if case .name(let text) = self { return text }
    guard let word = identifier, !Self.keywords.contains(word.lowercased()) else { return nil }
    return word
  }

  /// A name as PostgreSQL reads it: in lower case unless it is quoted.
  var tableName: String? {
    if case .name(let text) = self { return text }
    return name?.lowercased()
  }

  private static let keywords: Set<String> = [
    "and", "or", "not", "where", "on", "as", "is", "null", "select", "from", "join", "inner",
    "left",
    "right", "group", "order", "limit", "then", "else", "end", "when", "case", "set", "values",
    "in",
    "exists", "into", "true", "false", "using", "union", "natural", "cross", "for", "loop", "if",
  ]
}
