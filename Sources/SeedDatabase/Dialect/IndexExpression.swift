package import SeedSchema

/// Analyzes what an index expression reveals about the columns that it is computed from.
package enum IndexExpression {
  /// Functions that are NULL only if all, or any, of their arguments are.
  private static let strictFunctions: Set<String> = [
    "abs", "btrim", "coalesce", "hex", "ifnull", "length", "lower", "ltrim", "md5", "replace",
    "round", "rtrim", "substr", "substring", "trim", "unaccent", "upper",
  ]

  /// Returns the columns for whose equal values a unique index on the expressions rejects rows.
  ///
  /// Rows that agree in all of the columns, without NULL, then have the same non-NULL values of the
  /// expressions. `nil` if that is unknown.
  ///
  /// A part like `NULLIF(a, '')` or `data ->> 'key'` can be NULL for columns that aren't, and a
  /// unique index allows any number of NULLs.
  package static func uniqueColumns(
    of expressions: [String], among names: [String], _ rules: SQLLexicalRules
  ) -> [String]? {
    var found: [String] = []
    for expression in expressions {
      guard let columns = columns(of: expression, among: names, rules) else { return nil }
      for column in columns where !found.contains(column) { found.append(column) }
    }
    return found.isEmpty ? nil : found
  }

  private static func columns(
    of expression: String, among names: [String], _ rules: SQLLexicalRules
  ) -> [String]? {
    let tokens = SQLTokenizer.tokens(of: expression, rules)
    var found: [String] = []
    var at = 0
    func isMark(_ index: Int, _ mark: String) -> Bool {
      index < tokens.count && tokens[index].isMark(mark)
    }
    while at < tokens.count {
      let token = tokens[at]
      at += 1
      switch token.kind {
      case .string: continue
      case .mark where token.text == ":" && isMark(at, ":"):
        // The words of a type: `::character varying(20)`.
        at += 1
        while at < tokens.count, tokens[at].kind == .word || tokens[at].kind == .quoted { at += 1 }
      case .mark:
        guard ["(", ")", ",", "|", "+"].contains(token.text) else { return nil }
      case .word, .quoted:
        if token.kind == .word, isMark(at, "(") {
          guard strictFunctions.contains(token.text.lowercased()) else { return nil }
        } else if token.isKeyword("COLLATE") {
          at += 1
        } else if let name = names.first(where: { $0.lowercased() == token.text.lowercased() }) {
          found.append(name)
        } else if Int(token.text) == nil {
          return nil
        }
      }
    }
    return found
  }
}
