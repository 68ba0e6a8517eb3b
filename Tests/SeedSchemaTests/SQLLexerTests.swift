import RandomSupport
@testable import SeedSchema
import Testing

/// Where the pieces of SQL end.
@Suite struct SQLLexerTests {
  static let rules: [SQLLexicalRules] = [.sqlite, .postgres, .either]

  private func pieces(_ sql: String, _ rules: SQLLexicalRules) -> [String] {
    let bytes = Array(sql.utf8)
    return SQLLexer.lexemes(of: bytes, rules).filter { $0.kind != .blank }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  private func texts(_ sql: String, _ rules: SQLLexicalRules) -> [String] {
    let bytes = Array(sql.utf8)
    return SQLLexer.lexemes(of: bytes, rules).map { $0.text(in: bytes) }
  }

  @Test(arguments: [
    ("a 'it''s' b", ["a", "'it''s'", "b"]),
    (#""a""b" c$d $1"#, [#""a""b""#, "c$d", "$", "1"]),
    (
      "1.5e-3 .5 1..5 0x1F 1_000 7abc",
      ["1.5e-3", ".5", "1", ".", ".", "5", "0x1F", "1_000", "7abc"]
    ),
    ("a--b\n-c /*d*/ e", ["a", "--b", "-", "c", "/*d*/", "e"]),
    ("x::int >=-1", ["x", ":", ":", "int", ">", "=", "-", "1"]),
    ("/*/ a */ b", ["/*/ a */", "b"]),
    ("naïve €", ["naïve", "€"]),
  ])
  func piecesThatAllDatabasesShare(_ sql: String, _ expected: [String]) {
    for rules in Self.rules { #expect(pieces(sql, rules) == expected) }
  }

  @Test(arguments: [
    // A backslash escapes in E'…' alone, and there in all of it.
    (#"e'a''b\'c' d"#, SQLLexicalRules.postgres, [#"e'a''b\'c'"#, "d"]),
    (#"type'a\' d"#, .postgres, ["type", #"'a\'"#, "d"]),
    (#"e'a\' d"#, .sqlite, ["e", #"'a\'"#, "d"]),
    ("/* /* */ */ a", .postgres, ["/* /* */ */", "a"]),
    ("/* /* */ */ a", .sqlite, ["/* /* */", "*", "/", "a"]),
    ("/* /* */ */ a", .either, ["/* /* */ */", "a"]),
    ("/* /* */ a /* /* */ b", .either, ["/* /* */", "a", "/* /* */", "b"]),
    ("$$ a $b$ $$ $t$ $$ $T$ $t$ c", .postgres, ["$$ a $b$ $$", "$t$ $$ $T$ $t$", "c"]),
    ("$$", .sqlite, ["$", "$"]),
    ("[a'b] `c;`", .sqlite, ["[a'b]", "`c;`"]),
    ("a[1] `", .postgres, ["a", "[", "1", "]", "`"]),
    ("-- a\rb", .postgres, ["-- a", "b"]),
    ("-- a\rb", .sqlite, ["-- a\rb"]),
  ])
  func piecesOfOneDatabase(_ sql: String, _ rules: SQLLexicalRules, _ expected: [String]) {
    #expect(pieces(sql, rules) == expected)
  }

  @Test func quotesAreTakenOff() {
    #expect(texts(#"E'a''b\n\'\\'"#, .postgres) == ["a'b\n'\\"])
    #expect(texts("'it''s'", .sqlite) == ["it's"])
    #expect(texts(#""a""""b""#, .postgres) == [#"a""b"#])
    #expect(texts("[a[[b]", .sqlite) == ["a[[b"])
    #expect(texts("$x$a$y$b$x$", .postgres) == ["a$y$b"])
    #expect(texts("$$$$", .postgres) == [""])
  }

  @Test(arguments: ["'a", "\"a", "E'a\\'", "E'\\", "$a$ $b$ $", "/* /* */", "/*", "`a"])
  func openPiecesReachTheEnd(_ sql: String) {
    let rules: SQLLexicalRules = sql.hasPrefix("`") ? .sqlite : .postgres
    let bytes = Array(sql.utf8)
    let lexemes = SQLLexer.lexemes(of: bytes, rules)
    #expect(lexemes.count == 1)
    #expect(lexemes.first?.isClosed == false)
    // Without its quotes, if it has any, the text is shorter, and reading it doesn't trap.
    #expect((lexemes.first?.text(in: bytes).utf8.count ?? 0) <= bytes.count)
  }

  /// Fragments that can change how what follows them is read.
  static let fragments = [
    "'", "''", "\"", "`", "[", "]", "\\", "--", "\n", "\r", "/*", "*/", "/", "*", "$", "$$", "$a$",
    "E'", "e",
    "x'", "1", "1e-", ".", "..", "0x", "a", "_b", "é", " ", "\t", ";", "(", ")", ":", "::", "?",
    "@", "-", "",
    "\u{0}", "🌱",
  ]

  @Test func piecesAreTheTextAgain() {
    var random = SeededRandom(seed: 13)
    for _ in 0..<3_000 {
      let sql = (0..<random.below(20)).map { _ in random.pick(Self.fragments) }.joined()
      let bytes = Array(sql.utf8)
      for rules in Self.rules {
        var end = 0
        for lexeme in SQLLexer.lexemes(of: bytes, rules) {
          #expect(lexeme.range.lowerBound == end && !lexeme.range.isEmpty, "\(sql)")
          #expect(lexeme.isClosed || lexeme.range.upperBound == bytes.count, "\(sql)")
          _ = lexeme.text(in: bytes)
          end = lexeme.range.upperBound
        }
        #expect(end == bytes.count, "\(sql)")
      }
    }
  }

  /// A piece is what it is wherever it stands: apart from open comments, reading goes on as if a text began.
  @Test func readingGoesOnAfterEachPiece() {
    var random = SeededRandom(seed: 14)
    for _ in 0..<1_000 {
      let sql = (0..<random.below(12)).map { _ in random.pick(Self.fragments) }.joined()
      let bytes = Array(sql.utf8)
      for rules in [SQLLexicalRules.sqlite, .postgres] {
        let whole = SQLLexer.lexemes(of: bytes, rules)
        guard let first = whole.first, bytes[first.range.lowerBound] != UInt8(ascii: ".") else {
          continue
        }
        let rest = SQLLexer.lexemes(of: Array(bytes[first.range.upperBound...]), rules)
        #expect(whole.dropFirst().map(\.kind) == rest.map(\.kind), "\(sql)")
      }
    }
  }

  /// Many comments that don't balance, each of which could be searched to the end for its own.
  @Test func hostileTextsTakeLinearTime() {
    let bytes = Array(String(repeating: "/* /* */ $a $", count: 40_000).utf8)
    #expect(SQLLexer.lexemes(of: bytes, .either).count > 40_000)
  }
}
