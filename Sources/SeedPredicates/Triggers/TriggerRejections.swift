/// The conditions under which triggers reject the row that is written, as far as their code shows
/// them.
///
/// A condition is the database's own SQL over the row `NEW`, with what variables hold in their
/// places, so that the database itself can be asked about many rows at once.
package enum TriggerRejections {
  /// The most tokens of code that is read.
  private static let mostTokens = 20_000

  /// The names of what a condition calls, without their schemas.
  package static func functions(in condition: String) -> Set<String> {
    let tokens = SQLExpressionTokenizer.tokens(of: condition) ?? []
    return Set(
      tokens.indices.dropLast().filter { tokens[$0 + 1] == .mark("(") }
        .compactMap { tokens[$0].tableName })
  }

  /// Reads the code of one trigger: the body of a function in PL/pgSQL, or SQLite's
  /// `CREATE TRIGGER`.
  ///
  /// - Returns: the conditions, each of which is enough for a rejection; empty for code in another
  ///   language.
  package static func conditions(of code: String) -> [String] {
    guard let tokens = SQLExpressionTokenizer.tokens(of: code), tokens.count <= mostTokens else {
      return []
    }
    let outline = CodeOutline(tokens)
    if outline.word(0) == "create" { return StatementRejections(outline).conditions }
    var reader = ProcedureRejections(outline)
    return reader.conditions()
  }
}
