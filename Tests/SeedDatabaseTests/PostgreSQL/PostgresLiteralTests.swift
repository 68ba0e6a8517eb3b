import SeedDatabase
import SeedSchema
import Testing

@Suite struct PostgresLiteralTests {
  @Test(arguments: [
    ("it's \\n", "'it''s \\n'"), ("a\nb", "E'a\\u000ab'"),
    ("'\\\r\n\u{2028}", "E'''\\\\\\u000d\\u000a\\u2028'"),
  ])
  func lineBreaksAreEscapes(_ text: String, _ literal: String) {
    #expect(PostgresLiteral.singleLine(text) == literal)
  }

  /// An export joins the lines of such a statement, which changes none of its names.
  @Test func namesWithLineBreaksAreOnOneLine() throws {
    let table = TableSchema(
      TableName("a\nb"), fields: [FieldSchema("c\r\nd", .integer(), generation: .identity)])
    let statement = try #require(
      PostgresDialect().resetSequenceStatements(for: table).first?.text)
    #expect(statement.contains("E'\"a\\u000ab\"'") && statement.contains("E'c\\u000d\\u000ad'"))
  }
}
