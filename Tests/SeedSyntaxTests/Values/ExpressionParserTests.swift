import SeedFormat
import SeedSyntax
import Testing

@Suite("Expressions, counts and reference targets")
struct ExpressionParserTests {
  static func node(_ text: String) -> Node {
    Node(
      .scalar(Scalar(text, isContiguous: true)),
      span: SourceSpan(file: "f.yaml", line: 1, column: 1, length: text.unicodeScalars.count))
  }

  @Test(
    "Precedence and literals",
    arguments: [
      ("1 + 2 * 3", "(1 + (2 * 3))"),
      ("(1 + 2) * 3", "((1 + 2) * 3)"),
      ("1 - 2 - 3", "((1 - 2) - 3)"),
      ("-a * b", "((- a) * b)"),
      ("a--1", "(a - -1)"),
      ("-9223372036854775808", "-9223372036854775808"),
      ("a or b and not c == d", "(a or (b and (not (c == d))))"),
      ("not not a", "(not (not a))"),
      ("a < b and b >= c", "((a < b) and (b >= c))"),
      ("a % b / c", "((a % b) / c)"),
      ("order.user.email", "order.user.email"),
      ("30d", "2592000000000us"),
      ("1h30m", "5400000000us"),
      ("now - 2w", "(now - 1209600000000us)"),
      ("1.50", "1.50"),
      ("-2.5e-3", "-2.5e-3"),
      ("1_000", "1000"),
      ("'a''b'", "'a'b'"),
      ("true and false or null", "((true and false) or null)"),
      ("if(a > 3, 'x', null)", "if!((a > 3), 'x', null)"),
      ("notes + android + orb", "((notes + android) + orb)"),
    ])
  func trees(text: String, expected: String) throws {
    #expect(SyntaxText.of(try ValueParser.parseExpression(Self.node(text))) == expected)
  }

  @Test("Spans cover the whole operation")
  func spans() throws {
    let expression = try ValueParser.parseExpression(Self.node("ab + cd * 2"))
    #expect(expression.span.column == 1 && expression.span.length == 11)
    guard case .binary(.plus, _, let right, _) = expression else {
      Issue.record("no sum")
      return
    }
    #expect(right.span.column == 6 && right.span.length == 6)
  }

  @Test("Deep nesting and long chains are refused")
  func hostile() {
    for text in [
      String(repeating: "(", count: 100_000),
      String(repeating: "-", count: 100_000),
      String(repeating: "not ", count: 100_000),
      String(repeating: "abs(", count: 100_000),
      String(repeating: "f(", count: 100_000),
      "1" + String(repeating: "+1", count: 100_000),
      "a" + String(repeating: ".a", count: 100_000),
    ] {
      #expect(throws: Diagnostic.self) { try ValueParser.parseExpression(Self.node(text)) }
    }
    for text in [
      "f(" + String(repeating: "[", count: 100_000) + ")",
      String(repeating: "f(", count: 100_000) + String(repeating: ")", count: 100_000),
      String(repeating: "{f(", count: 100_000),
      nestedSums(30),
    ] {
      #expect(ValueParser.parse(Self.node(text)).1.count == 1)
    }
  }

  @Test("Operators count along the tree, not across it")
  func wide() {
    let arguments = String(repeating: "{a + 1}, '{b + 2} {c + 3}', ", count: 1000)
    #expect(ValueParser.parse(Self.node("f(\(arguments)1)")).1.isEmpty)
    let template = String(repeating: "{a + 1}", count: 1000)
    #expect(ValueParser.parse(Self.node(template)).1.isEmpty)
  }

  /// Sums inside of arguments inside of sums, none of them too long by itself.
  private func nestedSums(_ depth: Int) -> String {
    (0..<depth).reduce("1") { inner, _ in
      "f({\(inner)" + String(repeating: " + 1", count: 50) + "})"
    }
  }

  @Test("Any cut of a valid value is read or refused")
  func cuts() {
    let text = #"maybe(90%, random_choice(["a {upper(x.y) + '''é'} b", 'c', 1..2]), k=-30d..now)"#
    for end in text.indices {
      for start in text.indices where start <= end {
        let (value, diagnostics) = ValueParser.parse(Self.node(String(text[start..<end])))
        #expect((value == nil) == !diagnostics.isEmpty)
      }
    }
  }

  @Test(
    "Counts",
    arguments: [
      ("1000", 1000...1000, nil),
      ("1_000_000", 1_000_000...1_000_000, nil),
      ("0..12 per user", 0...12, "user"),
      ("3 per admins", 3...3, "admins"),
      (" 1..5  per  order ", 1...5, "order"),
      ("up to 100", 100...100, nil),
    ] as [(String, ClosedRange<Int64>, String?)])
  func counts(text: String, range: ClosedRange<Int64>, parent: String?) throws {
    let count = try ValueParser.parseCount(Self.node(text))
    #expect(count.range == range)
    #expect(count.parent == parent)
    #expect(count.isTotal == text.hasPrefix("up to"))
  }

  @Test(
    "Counts that are none",
    arguments: [
      ("many", "expected a number of rows, found `many`"),
      ("-1", "expected a number of rows, found `-`"),
      ("5..1", "the range is empty: 5 is greater than 1"),
      ("3 pro user", "expected `per` or the end, found `pro`"),
      ("up 3", "expected a number of rows, found `up`"),
      ("up to", "expected a number of rows, found the end"),
      ("up to 3 per user", "expected the end, found `per`"),
      ("3 per", "expected the factory, table or group that the count is for, found the end"),
      ("3per user", "expected `per` or the end, found `per`"),
      ("99999999999999999999", "`99999999999999999999` is more rows than a table can have"),
      ("", "expected a number of rows, found the end"),
    ])
  func badCounts(text: String, message: String) {
    let error = #expect(throws: Diagnostic.self) { try ValueParser.parseCount(Self.node(text)) }
    #expect(error?.message == message)
  }

  /// What the advice says can be written, and means what was probably meant.
  @Test(arguments: [
    ("0.4 per user", "write `poisson(0.4) per user`"),
    ("50% per user", "write `weighted(0=50, 1=50) per user`"),
    ("10 % per order", "write `weighted(0=90, 1=10) per order`"),
    ("1e6", "write `1_000_000`"), ("1,000", "write `1000`"),
    ("12,000 per shop", "write `12_000 per shop`"),
    ("1.5", "write a whole number, such as `2`"), ("2-5 per user", "write `2..5 per user`"),
    ("3 user", "write `3 per user`"), ("3per user", "write `1000`, or `0..12 per user`"),
    ("10 rows", "write `10`"), ("10 Rows in total", "write `10`"), ("1 000", "write `1000`"),
    ("2 records per user", "write `2 per user`"), ("5 - 10 per user", "write `5..10 per user`"),
    ("2 to 5 per user", "write `2..5 per user`"), ("2 to 5 user", "write `2..5 per user`"),
    ("2–5 user", "write `2..5 per user`"), ("2..5 user", "write `2..5 per user`"),
    ("3 each user", "write `3 per user`"), ("3 for each user", "write `3 per user`"),
    ("3 1", "write `1000`, or `0..12 per user`"), ("3 -", "write `1000`, or `0..12 per user`"),
    ("0x10 per card", "write `1000`, or `0..12 per card`"),
    ("1k", "write `1000`, or `0..12 per user`"), ("1,00", "write `1000`, or `0..12 per user`"),
  ])
  func countsAreSuggested(text: String, hint: String) throws {
    let error = #expect(throws: Diagnostic.self) { try ValueParser.parseCount(Self.node(text)) }
    #expect(error?.hint == hint)
    let written = try #require(hint.split(separator: "`").dropFirst().first)
    _ = try ValueParser.parseCount(Self.node(String(written)))
  }

  /// Whatever the text is, the count in its advice can be read.
  @Test func suggestedCountsCanBeRead() throws {
    let numbers = ["3", "0.4", "1e3", "2-5", "5-2", "1,000", "0,0.5", "50%", "0x1", "1e", "2..4"]
    let words = [
      "", " rows", " to 5", " - 7", " -", " ,", " per", " each", " user", " %", " @a", " 1",
    ]
    for number in numbers {
      for first in words {
        for second in words {
          let text = number + first + second
          do {
            _ = try ValueParser.parseCount(Self.node(text))
          } catch {
            guard let written = error.hint?.split(separator: "`").dropFirst().first,
              error.hint?.hasPrefix("write `") == true
            else { continue }
            #expect(throws: Never.self, "\(text)") {
              try ValueParser.parseCount(Self.node(String(written)))
            }
          }
        }
      }
    }
  }

  @Test("Reference targets")
  func targets() throws {
    #expect(try ValueParser.parseReferenceTarget(Self.node("users")).names == ["users"])
    #expect(try ValueParser.parseReferenceTarget(Self.node("users.id")).names == ["users", "id"])
    let target = try ValueParser.parseReferenceTarget(Self.node("a.b(c, d)"))
    #expect(target.names == ["a", "b"] && target.columns == ["c", "d"])
    for text in ["", "a.", "a.b.c.d", "a(", "a()", "a(b) c", "1"] {
      #expect(throws: Diagnostic.self) { try ValueParser.parseReferenceTarget(Self.node(text)) }
    }
  }
}
