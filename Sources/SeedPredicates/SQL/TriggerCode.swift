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
  let tokens: [SQLToken]

  /// Reads code; code that can't be tokenized has no comparisons.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - table: returns the table of a name, with or without a schema; `nil` if there is none.
  package init(_ code: String = "", table: (TableName) -> TableName? = { $0 }) {
    text = code
    tokens = SQLExpressionTokenizer.tokens(of: code) ?? []
    tables = Self.tables(in: code, table)
    var found: [Comparison] = []
    let reader = TriggerComparisons(tokens)
    for place in tokens.indices where Self.isNewRow(tokens, at: place) {
      guard let column = tokens[place + 2].identifier else { continue }
      for var comparison in reader.all(withColumnAt: place, column) {
        guard let other = table(comparison.table) else { continue }
        comparison.table = other
        if !found.contains(comparison) { found.append(comparison) }
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
    let conversions = tokens.indices.filter { place in
      guard place > 0, let word = tokens[place].identifier?.lowercased(), word == first else {
        return false
      }
      if case .mark("::") = tokens[place - 1] { return true }
      return tokens[place - 1].identifier?.lowercased() == "as"
    }
    let columns = tokens.indices.filter {
      tokens[$0].identifier?.lowercased() == name.lowercased()
    }
    return columns.flatMap { column in conversions.map { abs($0 - column) } }.min()
  }

  /// The columns of the new row that are passed to functions, in the order of the code.
  package var arguments: [String] {
    var result: [String] = []
    for place in tokens.indices where Self.isNewRow(tokens, at: place) {
      guard let column = tokens[place + 2].identifier, !result.contains(column),
        Self.isArgument(tokens, at: place)
      else { continue }
      result.append(column)
    }
    return result
  }

  /// Whether a function's argument begins at an index.
  private static func isArgument(_ tokens: [SQLToken], at place: Int) -> Bool {
    var depth = 0
    var next = place - 1
    while next > 0 {
      switch tokens[next] {
      case .mark(";"): return false
      case .mark(")"): depth += 1
      case .mark("(") where depth > 0: depth -= 1
      case .mark("("): return tokens[next - 1].name != nil
      default: break
      }
      next -= 1
    }
    return false
  }

  /// Whether `NEW.x` begins at an index.
  private static func isNewRow(_ tokens: [SQLToken], at place: Int) -> Bool {
    guard place + 2 < tokens.count, case .word(let word) = tokens[place],
      word.lowercased() == "new", case .mark(".") = tokens[place + 1]
    else { return false }
    if place > 0, case .mark(".") = tokens[place - 1] { return false }
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
