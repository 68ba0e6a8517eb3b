import SeedDatabase
import SeedSchema

/// The lexer of SQL by each database's rules, and what is made of its pieces.
package enum StatementTarget: FuzzTarget {
  package static let name = "statement"

  package static func feed(_ bytes: [UInt8]) {
    for rules in [SQLLexicalRules.sqlite, .postgres, .either] {
      var end = 0
      for lexeme in SQLLexer.lexemes(of: bytes, rules) {
        precondition(lexeme.range.lowerBound == end && !lexeme.range.isEmpty)
        end = lexeme.range.upperBound
      }
      precondition(end == bytes.count)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let normalized = StatementNormalizer.withoutValues(text)
    precondition(normalized.utf8.count <= 2_003)
    _ = try? NamedBindings.statement(text, ["a": .integer(1), "name": .text("x")])
    _ = WrittenTables(SQLStatement(sql: text))
    _ = SQLStatement(sql: text).seemsToRead
    _ = SQLiteTableText(text)?.sql(named: "t")
    for rules in [SQLLexicalRules.sqlite, .postgres] {
      _ = IndexExpression.uniqueColumns(of: [text], among: ["a", "b"], rules)
    }
    _ = PostgresExpression.withoutParentheses(text)
    _ = PostgresExpression.indexMethod(text)
    _ = PostgresExpression.domainCheck(text, column: "a")
    _ = PostgresArray.elements(text)
    if let elements = ArrayText.elements(text) { _ = ArrayText.json(elements) }
  }
}
