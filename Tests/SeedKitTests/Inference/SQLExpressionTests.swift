import Testing

@testable import SeedKit

/// Conditions as the databases write them back.
@Suite struct SQLExpressionTests {
  @Test func precedenceIsThatOfPostgres() {
    #expect(
      SQLExpressionParser.parse("a > 1 OR b IS NOT NULL AND NOT c")
        == .binary(
          "or", .binary(">", .column("a"), .number("1")),
          .binary(
            "and", .unary("not", .isNull(.column("b"))), .unary("not", .column("c")))))
    #expect(
      SQLExpressionParser.parse("a + b * 2 = -3")
        == .binary(
          "=", .binary("+", .column("a"), .binary("*", .column("b"), .number("2"))),
          .unary("-", .number("3"))))
  }

  @Test func whatTheServerMakesOfConditionsIsRead() {
    #expect(
      SQLExpressionParser.parse(
        "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))")
        == .oneOf(
          .cast(.column("status"), "text"),
          [.cast(.text("a"), "character varying"), .cast(.text("b"), "character varying")]))
    #expect(
      SQLExpressionParser.parse("(name !~~ '%/%'::text)")
        == .unary("not", .binary("like", .column("name"), .cast(.text("%/%"), "text"))))
    #expect(
      SQLExpressionParser.parse("x >= '-5'::integer")?.columns == ["x"])
    #expect(
      SQLExpressionParser.parse("date_part('year', \"Born At\") BETWEEN 1900 AND 2000")?.columns
        == ["Born At"])
    #expect(
      SQLExpressionParser.parse(
        "CASE WHEN (kind = 1) THEN (a IS NOT NULL) ELSE (b IS NOT NULL) END")?.columns
        == ["kind", "a", "b"])
    #expect(
      SQLExpressionParser.parse("(at)::timestamp(3) without time zone < CURRENT_DATE") != nil)
    #expect(SQLExpressionParser.parse("EXTRACT(epoch FROM a) > 1e3 AND `b` LIKE 'x''y'") != nil)
  }

  @Test(arguments: [
    "", "a >", "(a", "a)", "'open", "a IN (SELECT 1)", "EXISTS (SELECT 1)", "case when", "a b",
    "::text", "a::", "ARRAY[1", "/* open", "not", String(repeating: "(", count: 5000),
  ])
  func whatIsNoConditionIsNotUnderstood(_ text: String) {
    #expect(SQLExpressionParser.parse(text) == nil)
  }
}
