import SeedFormat
import SeedSyntax
import Testing

@Suite("Values of factory files")
struct ValueParserTests {
  static let span = SourceSpan(file: "f.yaml", line: 3, column: 10, length: 5)

  static func scalar(_ text: String, _ style: Scalar.Style = .plain) -> Node {
    Node(.scalar(Scalar(text, style: style, isContiguous: true)), span: span)
  }

  @Test(
    "A scalar is a call, a template or itself",
    arguments: [
      ("admin", "literal admin"),
      ("", "null"),
      ("~", "null"),
      ("null", "null"),
      ("1.0", "literal 1.0"),
      ("Hello (world)", "literal Hello (world)"),
      ("f (x)", "literal f (x)"),
      ("see foo(bar) now", "literal see foo(bar) now"),
      ("foo(bar) now", "literal foo(bar) now"),
      ("a(b) c(d)", "literal a(b) c(d)"),
      ("Foo(bar", "literal Foo(bar"),
      ("(x)", "literal (x)"),
      ("f()", "f()"),
      ("random_int(18, 80)", "random_int(18, 80)"),
      ("random_int( 1_000 ,-80 )", "random_int(1000, -80)"),
      ("ref(product, zipf=1.1)", "ref(word product, zipf=number 1.1)"),
      ("maybe(90%, random_int(18, 80))", "maybe(90.0%, random_int(18, 80))"),
      ("weighted(user=90, guest = 8)", "weighted(user=90, guest=8)"),
      ("weighted([a, b], [3, 1])", "weighted([word a, word b], [3, 1])"),
      ("f([New York, 'Rio, Brazil', don't])", "f([word New York, 'Rio, Brazil', word don't])"),
      ("f(18..80)", "f(18..80)"),
      ("f(-1.5..2.5)", "f(number -1.5..number 2.5)"),
      ("f(2024-01-01..2024-12-31)", "f(word 2024-01-01..word 2024-12-31)"),
      ("f(-30d..now)", "f(word -30d..word now)"),
      ("f(2024-01-01T10:30:00Z)", "f(word 2024-01-01T10:30:00Z)"),
      ("f(user.joined_at, now)", "f(word user.joined_at, word now)"),
      ("f(1, {stock + 1})", "f(1, template{(stock + 1)})"),
      ("f('a {b} c')", "f(template<a >{b}< c>)"),
      ("f('it''s')", "f('it's')"),
      (#"f("a\"b\n")"#, "f('a\"b\n')"),
      ("f(g(h(1)))", "f(g(h(1)))"),
      ("f(')')", "f(')')"),
      ("literal('f(x)')", "literal f(x)"),
      ("literal('{x}')", "literal {x}"),
      ("{{x}}", "literal {x}"),
      ("{username}@test.com", "template{username}<@test.com>"),
      ("{price * quantity}", "template{(price * quantity)}"),
      ("a{{{b}}}c", "template<a{>{b}<}c>"),
      ("{random_choice([a, 'b'])}", "template{random_choice([word a, 'b'])}"),
      ("{f(max=3) + 1}", "template{(f(max=3) + 1)}"),
      ("f(99999999999999999999)", "f(number 99999999999999999999)"),
      ("grün(1)", "grün(1)"),
    ])
  func shapes(text: String, expected: String) throws {
    let (value, diagnostics) = ValueParser.parse(Self.scalar(text))
    #expect(diagnostics.isEmpty)
    #expect(SyntaxText.of(try #require(value)) == expected)
  }

  @Test("Quotes make a text of null", arguments: [Scalar.Style.singleQuoted, .doubleQuoted])
  func quotedNull(style: Scalar.Style) throws {
    for text in ["null", "", "~"] {
      let (value, _) = ValueParser.parse(Self.scalar(text, style))
      #expect(SyntaxText.of(try #require(value)) == "literal \(text)")
    }
  }

  @Test("Lists and mappings hold values")
  func containers() throws {
    let list = Node(.sequence([Self.scalar("f(1)"), Self.scalar("{a}")]), span: Self.span)
    let mapping = Mapping([
      .init(key: "k", keySpan: Self.span, value: list),
      .init(key: "n", keySpan: Self.span, value: Self.scalar("")),
    ])
    let (value, diagnostics) = ValueParser.parse(Node(.mapping(mapping), span: Self.span))
    #expect(diagnostics.isEmpty)
    #expect(SyntaxText.of(try #require(value)) == "{k: [f(1); template{a}]; n: null}")
  }

  @Test("All errors of a list are reported")
  func severalErrors() {
    let list = Node(
      .sequence([Self.scalar("f(,)"), Self.scalar("{"), Self.scalar("ok")]), span: Self.span)
    let (value, diagnostics) = ValueParser.parse(list)
    #expect(value == nil)
    #expect(diagnostics.count == 2)
  }

  @Test(
    "Errors say what was expected, where",
    arguments: [
      // Text, message, column from 10, length.
      ("random_int(1, 80", "expected `)` to close `random_int(`", 26, 1),
      ("f(1 2)", "expected `,` or `)`, found `2`", 14, 1),
      ("f(a b=2)", "expected `,`, found `b`", 14, 1),
      ("f(,)", "expected a value, found `,`", 12, 1),
      ("f(1..)", "expected the end of the range, found `)`", 15, 1),
      ("f(a=)", "expected a value, found `)`", 14, 1),
      ("f([1, 2)", "expected `,` or `]`, found `)`", 17, 1),
      ("literal(f(x))", "expected one quoted string", 18, 4),
      ("literal()", "expected one quoted string", 10, 9),
      ("{", "expected an expression, found the end", 11, 1),
      ("{}", "expected an expression, found `}`", 11, 1),
      ("{a", "expected an operator or `}`, found the end", 12, 1),
      ("{a b}", "expected an operator or `}`, found `b`", 13, 1),
      ("{a = b}", "expected an operator or `}`, found `=`", 13, 1),
      ("{price:.2f}", "expected an operator or `}`, found `:`", 16, 1),
      ("a}", "`}` closes nothing", 11, 1),
      ("{a.}", "expected a name after the dot, found `}`", 13, 1),
      ("{10x}", "unknown unit `x`", 13, 1),
      ("{1 < 2 < 3}", "expected `and` between comparisons, found `<`", 17, 1),
      ("{uper(a + b)}", "unknown function `uper`", 11, 4),
      ("{lower()}", "expected 1 argument for `lower`, found 0", 11, 5),
      ("{if(a, b)}", "expected 3 arguments for `if`, found 2", 11, 2),
      ("{'abc}", "expected `'` at the end of the string that it opens", 11, 1),
      (
        "{99999999999999999999}", "`99999999999999999999` is too large for an integer of 64 bits",
        11, 20
      ),
      ("{9999999999w}", "the duration is too long", 11, 11),
      ("f('a {b +} c')", "expected an expression, found `}`", 19, 1),
      ("f('it''s {b +}')", "expected an expression, found `}`", 23, 1),
      ("{\u{7}}", "expected an expression, found `U+7`", 11, 1),
    ])
  func errors(text: String, message: String, column: Int, length: Int) throws {
    let (value, diagnostics) = ValueParser.parse(Self.scalar(text))
    #expect(value == nil)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.message == message)
    #expect(diagnostic.span == SourceSpan(file: "f.yaml", line: 3, column: column, length: length))
  }

  @Test("Inside of quotes a column further on, nowhere in a block")
  func spansOfStyles() {
    let quoted = ValueParser.parse(Self.scalar("{a b}", .doubleQuoted)).1
    #expect(quoted.first?.span?.column == 14)
    let folded = ValueParser.parse(Node(.scalar(Scalar("{a b}", style: .folded)), span: Self.span))
      .1
    #expect(folded.first?.span == Self.span)
  }

  @Test("Hints name what was probably meant")
  func hints() {
    #expect(
      ValueParser.parse(Self.scalar("{uper(a + b)}")).1.first?.hint == "did you mean `upper`?")
    #expect(ValueParser.parse(Self.scalar("{a = b}")).1.first?.hint == "`==` compares")
    #expect(ValueParser.parse(Self.scalar("{a && b}")).1.first?.hint == "write `and`")
  }
}
