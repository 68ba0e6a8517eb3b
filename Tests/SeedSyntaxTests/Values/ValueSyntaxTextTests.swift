@testable import SeedSyntax
import Testing

/// Values as texts, and what their syntax tells of them.
@Suite struct ValueSyntaxTextTests {
  @Test(arguments: [
    ("random_email()", "random_email()"), ("maybe(80%, random_email())", "random_email()"),
    ("maybe(80%, ref(users, zipf=1.1))", "ref(users, zipf=1.1)"),
    ("maybe(5%, maybe(80%, words(2)))", "words(2)"), ("maybe(80%, 'a, b (c')", "'a, b (c'"),
    ("maybe(80%, 'it''s')", "'it''s'"), ("maybe(80%,  Größe )", "Größe"),
    ("maybe(80%)", "maybe(80%)"), ("maybe(80%, a, b)", "maybe(80%, a, b)"), ("maybe", "maybe"),
    ("null", "null"), ("", ""), ("maybe(", "maybe("),
    ("{maybe(80%, word())}", "{maybe(80%, word())}"),
  ])
  func presentValue(_ text: String, _ present: String) {
    #expect(ValueText(text).present.text == present)
  }

  @Test(arguments: [
    ("ref(users)", "users"), ("ref(users.email, zipf=1.1)", "users.email"),
    ("ref(billing.users, in=admins)", "billing.users"), ("ref()", nil), ("refs(users)", nil),
    ("maybe(80%, ref(users))", nil), ("ref(", nil), ("see ref(users) there", nil),
  ])
  func targets(_ text: String, _ target: String?) {
    #expect(ValueText(text).target == target)
  }

  @Test(arguments: [
    ("null", "null"), ("word()", "word()"), ("maybe(80%, word())", "word()"), ("a b", "'a b'"),
    ("it's", "'it''s'"), ("{row * 2}", "(row * 2)"), ("{if(a > 1, '{', b)}", "(if(a > 1, '{', b))"),
    ("literal('{}')", "'{}'"), ("{word()} and {word()}", nil), ("ref(users)", nil),
    ("maybe(80%, ref(users))", nil), ("{", nil), ("word(", nil),
  ])
  func expressions(_ text: String, _ expression: String?) {
    #expect(ValueText(text).expression == expression)
  }

  @Test(arguments: [
    ("password()", ["password()"]), ("maybe(80%, words())", ["maybe(80%, words())", "words()"]),
    ("[\"{word()}\"]", ["word()"]), ("a word() in a text", []), ("'{word()}'", ["word()"]),
    (
      "{if(random_bool(), pattern('a(b'), -hex(2))}",
      ["random_bool()", "pattern('a(b')", "hex(2)"]
    ),
    ("random_choice([full_name(), 'the {words(1)}'])", nil),
  ])
  func calls(_ text: String, _ calls: [String]?) {
    let value = ValueText(text)
    let expected = calls ?? [text, "full_name()", "words(1)"]
    #expect(value.calls.map { value.string(at: $0.span) } == expected)
  }

  @Test(arguments: [
    ("review()", "review({stars})"), ("maybe(80%, review())", "maybe(80%, review({stars}))"),
    ("{review()} – {review()}", "{review({stars})} – {review({stars})}"),
    ("preview()", "preview()"),
    ("review(3)", "review(3)"), ("a review() here", "a review() here"),
  ])
  func replacing(_ text: String, _ result: String) {
    #expect(ValueText(text).replacing(callsOf: "review", with: "review({stars})") == result)
  }
}
