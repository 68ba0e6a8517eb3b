@testable import SeedPredicates
import Testing

/// Conditions as the databases write them back.
@Suite struct SQLExpressionTests {
  @Test func precedenceIsThatOfPostgres() {
    #expect(
      SQLExpressionParser.parse("a > 1 OR b IS NOT NULL AND NOT c")
        == .any([
          .comparison(.greater, .column("a"), .number("1")),
          .all([.not(.isNull(.column("b"))), .not(.column("c"))]),
        ]))
    #expect(
      SQLExpressionParser.parse("a + b * 2 = -3")
        == .comparison(
          .equal,
          .operation(.add, .column("a"), .operation(.multiply, .column("b"), .number("2"))),
          .negative(.number("3"))))
  }

  @Test func conjunctionsAreFlat() {
    #expect(
      SQLExpressionParser.parse("(a AND b) AND (c AND d)")
        == .all(["a", "b", "c", "d"].map { .column($0) }))
  }

  @Test(arguments: [
    ("256 / 8", "32"), ("-7 / 2", "-3"), ("7 % 4", "3"), ("2 * (3 + 4)", "14"),
    ("1024 * 1024 * 10", "10485760"), ("2 ^ 10", "1024"), ("power(2, 8)", "256"),
    ("1 << 8", "256"), ("0.1 + 0.2", "0.3"), ("'a' || 'b'", "ab"), ("- (5)", "-5"),
    ("(256)::bigint / 8", "32"), ("(5.25)::numeric(10,2)", "5.25"),
    ("'ab'::character varying(2)", "ab"), ("(5)::numeric(10)", "5"),
  ])
  func arithmeticBetweenConstantsIsComputed(_ text: String, _ result: String) throws {
    let expression = try #require(SQLExpressionParser.parse(text))
    #expect(expression.folded.asLiteral == result)
  }

  @Test(arguments: [
    "1 / 0", "5 % 0", "9223372036854775807 + 1", "(7)::numeric / 2", "2 ^ 100", "1 << 40",
    "(3.7)::integer", "a + 1", "-9223372036854775808 / -1", "1.5 / 2",
    "(5.5)::numeric(10,0)", "(5.5)::numeric(10)", "(1.255)::numeric(10,2)",
    "'abc'::character varying(2)",
  ])
  func uncertainArithmeticIsLeft(_ text: String) throws {
    let expression = try #require(SQLExpressionParser.parse(text))
    #expect(expression.folded.asLiteral == nil)
  }

  @Test func conditionsAsPrintedByTheServerAreRead() {
    #expect(
      SQLExpressionParser.parse(
        "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))")
        == .oneOf(
          .cast(.column("status"), "text"),
          [.cast(.text("a"), "character varying"), .cast(.text("b"), "character varying")]))
    #expect(
      SQLExpressionParser.parse("(name !~~ '%/%'::text)")
        == .not(.match(.like, .column("name"), .cast(.text("%/%"), "text"), escape: nil)))
    #expect(
      SQLExpressionParser.parse("(a ~~ like_escape('!_%'::text, '!'::text))")
        == .match(
          .like, .column("a"), .cast(.text("!_%"), "text"), escape: .cast(.text("!"), "text")))
    #expect(
      SQLExpressionParser.parse("(a ~ similar_to_escape('(x|y)%'::text))")
        == .match(.similar, .column("a"), .cast(.text("(x|y)%"), "text"), escape: nil))
    #expect(
      SQLExpressionParser.parse("TRIM(BOTH FROM a) || TRIM(LEADING '0' FROM b)")
        == .operation(
          .concatenate, .call("btrim", [.column("a")]),
          .call("ltrim", [.column("b"), .text("0")])))
    #expect(
      SQLExpressionParser.parse("SUBSTRING(a FROM 1 FOR 2)")
        == .call("substring", [.column("a"), .number("1"), .number("2")]))
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
      SQLExpressionParser.parse("(at)::timestamp(3) without time zone")
        == .cast(.column("at"), "timestamp(3) without time zone"))
    #expect(
      SQLExpressionParser.parse("(a)::numeric(10, 2)[]")
        == .cast(.column("a"), "numeric(10,2)[]"))
    #expect(SQLExpressionParser.parse("EXTRACT(epoch FROM a) > 1e3 AND `b` LIKE 'x''y'") != nil)
  }

  @Test(arguments: [
    "", "a >", "(a", "a)", "'open", "a IN (SELECT 1)", "EXISTS (SELECT 1)", "case when", "a b",
    "::text", "a::", "ARRAY[1", "/* open", "not", String(repeating: "(", count: 5000),
    Array(repeating: "a", count: 2000).joined(separator: " + "),
  ])
  func otherExpressionsAreNotConditions(_ text: String) {
    #expect(SQLExpressionParser.parse(text) == nil)
  }
}
