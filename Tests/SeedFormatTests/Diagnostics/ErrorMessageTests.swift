import SeedFormat
import Testing

/// What the format leaves out, and what is merely wrong, is each told in its own words.
@Suite struct ErrorMessageTests {
  private func errors(_ text: String) -> [String] {
    let (documents, diagnostics) = DocumentParser.parse(SourceFile(name: "f", text: text))
    #expect(documents.isEmpty)
    #expect(diagnostics.allSatisfy { $0.sourceLine != nil })
    return diagnostics.map { diagnostic in
      let place = diagnostic.span.map { "\($0.line):\($0.column)+\($0.length) " } ?? ""
      return place + diagnostic.message
    }
  }

  @Test(arguments: [
    ("a: !!str b", "1:4+7 tags are not part of the format"),
    ("[!x a]", "1:2+5 tags are not part of the format"),
    ("&a !x b", "1:4+4 tags are not part of the format"),
    ("? a\n: b", "1:1+1 complex keys (`? `) are not part of the format"),
    ("{? a : b}", "1:2+1 complex keys (`? `) are not part of the format"),
    ("[a]: b", "1:1+1 only text can be a key, not a list or a mapping"),
    ("x: 1\n{a: b}: c", "2:1+1 only text can be a key, not a list or a mapping"),
    ("{[a]: b}", "1:2+1 only text can be a key, not a list or a mapping"),
    ("- &a [b]\n- *a : c", "2:3+1 only text can be a key, not a list or a mapping"),
    ("%TAG ! x\n---\na", "1:1+8 directives other than `%YAML` are not part of the format"),
    ("%YAML 1.1\n---\na", "1:1+9 the format is YAML 1.2"),
    ("%YAML 1.2\na: b", "2:1+4 `---` is expected after a directive"),
    ("a:\n\tb: 1", "2:1+1 a tab can't indent a line"),
    (
      "a:\n  b: 1\n  \tc: 2", "3:3+1 a tab can't indent a line"
    ),
    ("- a\n-\t- b", "2:2+1 a tab can't indent a line"),
    ("a: 1\n\tb: 2", "2:1+1 a tab can't indent a line"),
    ("a: |\n\tb", "2:1+1 a tab can't indent a line"),
    ("a: 1\nb: 2\na: 3", "3:1+1 the key `a` appears twice in this mapping"),
    ("{a: 1, \"a\": 2}", "1:8+3 the key `a` appears twice in this mapping"),
    ("<<: {a: 1}", "1:1+2 merge keys are not part of the format"),
    ("&a.b c", "1:1+6 the name of an anchor may only contain letters, digits, `-` and `_`"),
    ("a: *.glob", "1:4+6 the name of an alias may only contain letters, digits, `-` and `_`"),
    ("[:a]", "1:2+1 inside `[ ]` and `{ }` a value can't start with `:`"),
    ("--- |\na\n", "2:1+1 the text of a block must be indented"),
    ("a: |\n  b", "2:4+1 the file's last line, inside a block, has no line break at its end"),
    ("--- |1\n b\n", "1:5+2 an indentation can't be given for a block that is the whole document"),
    (": a", "1:1+1 a key is missing before the colon"),
  ])
  func leftOut(_ text: String, _ error: String) {
    #expect(errors(text) == [error])
  }

  @Test(arguments: [
    ("a: b: c", "1:5+1 a mapping can't start on the same line as its key"),
    ("--- a: b", "1:6+1 a mapping can't start on the same line as `---`"),
    ("a: - b", "1:4+1 a list can't start on the same line as its key"),
    ("a: {b}@c", "1:7+2 unexpected text after the value"),
    ("a: 'b' c # d", "1:8+1 unexpected text after the value"),
    ("a: [b]]", "1:7+1 unexpected text after the value"),
    ("a: 'b'#c", "1:7+1 a comment needs a space before the `#`"),
    ("a: [b, c", "1:4+1 this `[` is not closed"),
    ("a: [b\n]", "1:4+1 this `[` is not closed"),
    ("a: {b: f(c, [d]}", "1:13+1 `key: value` is expected here"),
    ("a: [b, , c]", "1:8+1 a value is missing before the comma"),
    ("a: [b c: d\n e: f]", "2:3+1 `,` or `]` is expected here"),
    ("a: \"b\nc: d", "1:4+1 this quote is not closed"),
    ("a: \"b\\.c\"", "1:6+2 unknown escape in double quotes"),
    ("a: \"\\xZZ\"", "1:5+2 `\\x` is followed by 2 hexadecimal digits"),
    ("a: \"\\ud800\"", "1:5+6 there is no such character"),
    ("a: @b", "1:4+1 a value can't start with `@` without quotes"),
    ("a: %b", "1:4+1 a value can't start with `%` without quotes"),
    ("a: > b", "1:6+1 the text of a `>` block starts on the next line"),
    ("a: 1\nb", "2:1+1 `key: value` is expected here"),
    ("a: 1\n- b", "2:1+1 a list's entry among the keys of a mapping"),
    ("- a\nb: c", "2:1+4 this line doesn't belong to anything above it"),
    ("a: 'x'\n  b: 1", "2:3+4 this line is indented by 2 spaces, the entries around it by 0"),
    ("a: b\n... c", "2:5+1 unexpected text after the value"),
    ("&a &b c", "1:1+2 a node can have only one anchor"),
    ("- &a x\n- &b *a", "2:3+2 an alias can't have an anchor"),
    ("- &a x\n- &b\n  *a", "2:3+2 an alias can't have an anchor"),
    ("&a - b", "1:1+2 an anchor can't come before `-`"),
    (
      "a: |\n    \n  b\n",
      "3:3+1 an empty line above is indented by 4 spaces, this first line of the block by less"
    ),
  ])
  func wrong(_ text: String, _ error: String) {
    #expect(errors(text).first == error)
  }

  @Test func severalErrorsOfAFile() {
    let text = """
      factory: user
      values:
        a: @x
        b: [1, 2
        c: ok
        d: 'open
        e: {f: g} h
      \tf: x
      \tg: y
      list:
        - !t a
        - b
        - "x" y
      traits: {a: 1, a: 2}
      factory: again
      ---
      b: *nowhere
      """
    #expect(
      errors(text) == [
        "3:6+1 a value can't start with `@` without quotes",
        "4:6+1 this `[` is not closed",
        "6:6+1 this quote is not closed",
        "7:13+1 unexpected text after the value",
        "8:1+1 a tab can't indent a line",
        "9:1+1 a tab can't indent a line",
        "11:5+4 tags are not part of the format",
        "13:9+1 unexpected text after the value",
        "14:16+1 the key `a` appears twice in this mapping",
        "15:1+7 the key `factory` appears twice in this mapping",
        "17:4+8 there is no anchor `&nowhere` above this alias",
      ])
  }
}
