package import SeedSchema

/// What the code of a table's triggers requires of the written row, read as tokens: neither
/// PL/pgSQL nor SQLite's bodies are expressions.
package struct TriggerCode: Sendable {
  /// A column of the new row that is compared with one of another table:
  /// `FROM books WHERE id = NEW.book`.
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
    for place in tokens.indices where Self.isNewRow(tokens, at: place) {
      guard let column = tokens[place + 2].identifier else { continue }
      for var comparison in Self.comparisons(tokens, withColumnAt: place, column) {
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

  private static func comparisons(
    _ tokens: [SQLToken], withColumnAt place: Int, _ newColumn: String
  ) -> [Comparison] {
    var result: [Comparison] = []
    func add(_ operand: (qualifier: String?, column: String)?, _ isEqual: Bool?) {
      guard let operand, let isEqual, operand.qualifier?.lowercased() != "new",
        operand.qualifier?.lowercased() != "old",
        let table = table(of: operand.qualifier, before: place, in: tokens)
      else { return }
      result.append(
        Comparison(
          table: table, column: operand.column, newColumn: newColumn, isEqual: isEqual))
    }
    if place >= 2 { add(operand(endingAt: place - 2, in: tokens), equality(tokens[place - 1])) }
    if place + 4 < tokens.count {
      add(operand(startingAt: place + 4, in: tokens), equality(tokens[place + 3]))
    }
    return result
  }

  private static func equality(_ token: SQLToken) -> Bool? {
    switch token {
    case .mark("="), .mark("=="): true
    case .mark("<>"), .mark("!="): false
    default: nil
    }
  }

  private static func operand(
    endingAt place: Int, in tokens: [SQLToken]
  ) -> (qualifier: String?, column: String)? {
    guard tokens.indices.contains(place), let column = tokens[place].name else { return nil }
    guard place >= 2, case .mark(".") = tokens[place - 1] else { return (nil, column) }
    return tokens[place - 2].name.map { ($0, column) }
  }

  private static func operand(
    startingAt place: Int, in tokens: [SQLToken]
  ) -> (qualifier: String?, column: String)? {
    guard tokens.indices.contains(place), let first = tokens[place].name else { return nil }
    guard place + 2 < tokens.count, case .mark(".") = tokens[place + 1] else {
      return (nil, first)
    }
    return tokens[place + 2].name.map { (first, $0) }
  }

  /// The table that a qualifier names in the statement before an index; without one, the nearest
  /// table there.
  private static func table(
    of qualifier: String?, before place: Int, in tokens: [SQLToken]
  ) -> TableName? {
    var place = place
    while place > 0 {
      place -= 1
      switch tokens[place] {
      case .mark(";"): return nil
      case .word(let word) where ["from", "join", "update", "into"].contains(word.lowercased()):
        guard let (table, alias) = source(after: place, in: tokens) else { continue }
        guard let qualifier = qualifier?.lowercased() else { return table }
        if alias?.lowercased() == qualifier || table.name.lowercased() == qualifier { return table }
      default: break
      }
    }
    return nil
  }

  /// The table that `FROM` names, with its alias.
  private static func source(
    after place: Int, in tokens: [SQLToken]
  ) -> (table: TableName, alias: String?)? {
    var next = place + 1
    guard tokens.indices.contains(next), let name = tokens[next].tableName else { return nil }
    var table = TableName(name)
    next += 1
    while next + 1 < tokens.count, case .mark(".") = tokens[next] {
      guard let name = tokens[next + 1].tableName else { return nil }
      table = TableName(name, schema: table.name)
      next += 2
    }
    if tokens.indices.contains(next), tokens[next].identifier?.lowercased() == "as" { next += 1 }
    return (table, tokens.indices.contains(next) ? tokens[next].name : nil)
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
  fileprivate var name: String? {
    if case .name(let text) = self { return text }
    guard let word = identifier, !Self.keywords.contains(word.lowercased()) else { return nil }
    return word
  }

  /// A name as PostgreSQL reads it: in lower case unless it is quoted.
  fileprivate var tableName: String? {
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
