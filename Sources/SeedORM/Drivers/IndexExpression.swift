/// What an expression in an index says of the columns that it is computed from.
enum IndexExpression {
  /// Functions that are NULL only where all that they are given is NULL, or any of it.
  private static let strictFunctions: Set<String> = [
    "abs", "btrim", "coalesce", "hex", "ifnull", "length", "lower", "ltrim", "md5", "replace",
    "round", "rtrim", "substr", "substring", "trim", "unaccent", "upper",
  ]

  /// The columns in the expressions, where rows that agree in all of them (and have no NULL there) have
  /// the same values other than NULL, so that a unique index refuses them. `nil` where that is not known.
  ///
  /// The reason is that a part like `NULLIF(a, '')` or `data ->> 'key'` can be NULL for columns that
  /// aren't, and a unique index lets NULL in as often as it comes.
  static func uniqueColumns(of expressions: [String], among names: [String]) -> [String]? {
    var found: [String] = []
    for expression in expressions {
      guard let columns = columns(of: expression, among: names) else { return nil }
      for column in columns where !found.contains(column) { found.append(column) }
    }
    return found.isEmpty ? nil : found
  }

  private static func columns(of expression: String, among names: [String]) -> [String]? {
    let tokens = SQLiteTokenizer.tokens(of: expression)
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
