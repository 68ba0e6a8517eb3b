import RandomSupport
import SeedSchema
import Testing

@testable import SeedDatabase

/// Random quotes and comments are read as the databases read them.
@Suite struct SQLLexerAgreementTests {
  private static let inside = [
    "'", "''", "\"", "\"\"", "`", "]", "--", "\n", "/*", "*/", "$$", "$a$", "$", "a", "1", " ", ";",
    "é", "[",
  ]

  /// A text that the lexer reads as one quoted piece.
  private func literal(
    _ random: inout SeededRandom, _ rules: SQLLexicalRules, _ openings: [(String, String)]
  ) -> (sql: String, text: String)? {
    let (open, close) = random.pick(openings)
    let content = (0..<random.below(6)).map { _ in random.pick(Self.inside) }.joined()
    let sql = open + content + close
    let bytes = Array(sql.utf8)
    let lexemes = SQLLexer.lexemes(of: bytes, rules)
    guard lexemes.count == 1, lexemes[0].isClosed else { return nil }
    return (sql, lexemes[0].text(in: bytes))
  }

  @Test(arguments: TestDatabase.available)
  func stringsAndNamesHaveTheirText(_ database: TestDatabase) async throws {
    try await database.withConnection { connection in
      let rules = connection.dialect.syntax.lexicalRules
      let strings =
        connection.dialect.syntax == .postgres
        ? [("'", "'"), ("E'", "'"), ("$$", "$$"), ("$a$", "$a$")] : [("'", "'")]
      let names =
        connection.dialect.syntax == .postgres
        ? [("\"", "\"")] : [("\"", "\""), ("`", "`"), ("[", "]")]
      var random = SeededRandom(seed: 15)
      var count = 0
      for _ in 0..<600 {
        guard let string = literal(&random, rules, strings),
          let name = literal(&random, rules, names), !name.text.isEmpty
        else { continue }
        let rows = try await connection.query(
          SQLStatement(sql: "SELECT \(string.sql) AS \(name.sql)"))
        #expect(rows.first?.values.first?.stringValue == string.text, "\(string.sql)")
        #expect(rows.first?.columns.first == name.text, "\(name.sql)")
        count += 1
      }
      #expect(count > 100)
    }
  }

  @Test(arguments: TestDatabase.available)
  func commentsEndWhereTheyEnd(_ database: TestDatabase) async throws {
    let parts = ["/*", "*/", "--", "\n", "'", "a", " ", "/", "*", "\r", "$$"]
    try await database.withConnection { connection in
      let rules = connection.dialect.syntax.lexicalRules
      var random = SeededRandom(seed: 16)
      var count = 0
      for _ in 0..<4_000 {
        let sql = "/*" + (0..<random.below(8)).map { _ in random.pick(parts) }.joined()
        let bytes = Array(sql.utf8)
        let lexemes = SQLLexer.lexemes(of: bytes, rules)
        guard lexemes.allSatisfy({ $0.isBlank && $0.isClosed }), let last = lexemes.last,
          last.kind == .blank || bytes[last.range.lowerBound] == UInt8(ascii: "/")
        else { continue }
        let rows = try await connection.query(SQLStatement(sql: "SELECT 7 \(sql) + 1"))
        // What follows a comment that isn't closed would be part of it.
        #expect(rows.first?.values.first?.integerValue == 8, "\(sql)")
        count += 1
      }
      #expect(count > 50)
    }
  }
}
