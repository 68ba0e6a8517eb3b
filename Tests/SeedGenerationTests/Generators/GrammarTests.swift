@testable import SeedGeneration
@testable import SeedSchema
import Testing

/// Grammars, and the texts with a topic that are made of them.
@Suite struct GrammarTests {
  private static let topics: [(String, Grammar)] = [
    ("review()", TopicGrammars.reviews), ("comment()", TopicGrammars.comments),
    ("support_ticket()", TopicGrammars.supportTickets),
    ("chat_message()", TopicGrammars.chatMessages),
    ("product_description()", TopicGrammars.productDescriptions),
    ("bio()", TopicGrammars.biographies), ("commit_message()", TopicGrammars.commitMessages),
    ("log_line()", TopicGrammars.logLines), ("article()", TopicGrammars.articles),
  ]

  private func texts(_ call: String, _ type: String = "text", rows: Int64 = 1000) throws -> [String]
  {
    try GeneratedColumn(call, type: type, rows: rows).values(rows).strings
  }

  /// A thousand in a row don't bore: how many texts, sentences and beginnings of sentences are
  /// different.
  @Test(arguments: topics.map(\.0)) func breadth(_ call: String) throws {
    let texts = try texts(call)
    let sentences = texts.flatMap { text in
      text.split { ".!?\n".contains($0) }.map { $0.trimmingPrefix(while: \.isWhitespace) }
        .filter { !$0.isEmpty }
    }
    let openings = Set(sentences.map { $0.split(separator: " ").prefix(3).joined(separator: " ") })
    #expect(Set(texts).count >= 900, "\(Set(texts).count)")
    #expect(Set(sentences).count * 5 >= sentences.count * 2, "\(Set(sentences).count)")
    #expect(openings.count >= 240, "\(openings.count)")
    let most = Dictionary(grouping: texts) { $0 }.values.map(\.count).max() ?? 0
    #expect(most <= 15, "one text occurs \(most) times")
  }

  /// A text says nothing twice.
  @Test(arguments: topics.map(\.0)) func repetition(_ call: String) throws {
    for text in try texts(call) {
      let sentences = text.split(separator: ". ")
      #expect(Set(sentences).count == sentences.count, "\(text)")
    }
  }

  /// Every rule is used, and nothing of the grammar's own signs is left.
  @Test(arguments: topics.map(\.0)) func textsAreClean(_ call: String) throws {
    for text in try texts(call, rows: 3000) {
      #expect(
        !text.contains("{") && !text.contains("}") && !text.contains("|") && !text.contains("$"))
      #expect(!text.contains("  ") && text == text.drop { $0 == " " })
      for word in [" a a", " a e", " a i", " a o", " an b", " an c", " an d", " an t", " an s"]
      where text.contains(word) {
        // "a one-off", "an SQL query" and the like have their own rules.
        #expect(text.contains(" a one") || text.contains(" a eu"), "\(text)")
      }
    }
  }

  /// No word is stuck to the one before it.
  @Test(arguments: topics.map(\.0)) func wordsAreApart(_ call: String) throws {
    let grammar = try #require(Self.topics.first { $0.0 == call }).1
    func isLetter(_ byte: UInt8?) -> Bool {
      byte.map { Character(UnicodeScalar($0)).isLetter } ?? false
    }
    func beginsWithWord(_ rule: Int) -> Bool {
      grammar.rules[rule].alternatives.contains { alternative in
        switch alternative.tokens.first {
        case .literal(let text)?: isLetter(text.first)
        case .rule(let next, _, _)?: beginsWithWord(next)
        default: false
        }
      }
    }
    for rule in grammar.rules {
      for tokens in rule.alternatives.map(\.tokens) {
        for (before, after) in zip(tokens, tokens.dropFirst()) {
          guard case .literal(let text) = before, case .rule(let next, _, _) = after else {
            continue
          }
          #expect(
            !isLetter(text.last) || !beginsWithWord(next),
            "\(rule.name): \(String(decoding: text, as: UTF8.self)){\(grammar.rules[next].name)}")
        }
      }
    }
  }

  @Test(arguments: topics.map(\.1.rules.count)) func grammarsAreRead(_ rules: Int) {
    #expect(rules > 4)
  }

  @Test func toneFollowsTheRating() throws {
    let bad = try texts("review(1)", rows: 300)
    let good = try texts("review(5)", rows: 300)
    func share(_ texts: [String], _ words: [String]) -> Double {
      Double(texts.filter { text in words.contains { text.contains($0) } }.count) / 300
    }
    let praise = [
      "Perfect", "Love", "excellent", "lovely", "recommended", "first class", "brilliant", "Superb",
      "Wonderful", "a pleasure", "spot on", "beautiful", "just right", "Five stars", "impressed",
      "great", "sturdy",
    ]
    let blame = [
      "dreadful", "cheap", "broke ", "fell apart", "refund", "disappointed", "Avoid", "cracked",
      "Terrible", "flimsy", "waste", "Useless", "a joke", "leak", "stopped working", "money back",
      "Never again",
      "Back it goes", "too small", "too large", "badly made",
    ]
    #expect(share(good, praise) > 0.4 && share(bad, praise) == 0)
    #expect(share(bad, blame) > 0.4 && share(good, blame) == 0)
    // Half stars and other scales.
    #expect(try texts("review(10, of=10)", rows: 300) == good)
    #expect(Set(try texts("review(1.6)", rows: 300)).isDisjoint(with: good))
  }

  @Test func textsSpeakOfTheirSubject() throws {
    let texts = try texts("product_description('Oak Bench')", rows: 300)
    #expect(texts.filter { $0.contains("Oak Bench") }.count > 120)
    #expect(
      try self.texts("review(5, 'the Oak Bench')", rows: 300).contains {
        $0.contains("the Oak Bench")
      })
  }

  @Test(arguments: [
    ("engineer", true), ("teacher", false), ("hour", true), ("house", false), ("user", false),
    ("umbrella", true),
    ("uninvited guest", true), ("unicorn", false), ("university", false), ("one-off", false),
    ("European", false),
    ("SQL query", true), ("URL", false), ("8-bit chip", true), ("11th", true), ("18 m rope", true),
    ("1st", false),
    ("honest answer", true), ("X-ray", true), ("MVP", true), ("", false), ("é", false),
    ("euro", false),
  ])
  func articles(_ word: String, _ isAn: Bool) {
    #expect(IndefiniteArticle.isAn(Array(word.utf8)[...]) == isAn)
  }

  @Test func languageOfGrammars() throws {
    let grammar = try Grammar(
      """
      # A comment.
      start: {Greeting}, {a:thing} for {2..2}{{}}! *3 | {Greeting}, {a:thing} for {2..2}{{}}!
      greeting: good
        \u{20}evening
      thing: engine
      rest: one | two \\| three
      """)
    var text: [UInt8] = []
    var expansion = GrammarExpansion(grammar, 7)
    grammar.expand(0, &expansion, [], to: &text)
    #expect(String(decoding: text, as: UTF8.self) == "Goodevening, an engine for 2{}!")
    #expect(grammar.rules[3].alternatives.count == 2)
    #expect(grammar.rules[0].total == 4)
  }

  /// A rule with `=` is chosen once a text.
  @Test func fixedRules() throws {
    let grammar = try Grammar(
      "text: {thing} {Thing} {a:thing} {digit}{digit}\nthing = {kind}-{1..900}\nkind : oak | elm\ndigit: 1 | 2"
    )
    var expansion = GrammarExpansion(grammar)
    var texts: Set<String> = []
    var digits: Set<Substring> = []
    for bits in 0..<200 as Range<UInt64> {
      var text: [UInt8] = []
      expansion.restart(bits)
      grammar.expand(0, &expansion, [], to: &text)
      let words = String(decoding: text, as: UTF8.self).split(separator: " ")
      #expect(words.count == 5)
      #expect(words[0].dropFirst() == words[1].dropFirst() && words[0] == words[3])
      texts.insert(String(words[0]))
      digits.insert(words[4])
    }
    #expect(texts.count > 100)
    // Other rules are chosen anew each time.
    #expect(digits == ["11", "12", "21", "22"])
  }

  /// Descriptions name the material that the product's name speaks of.
  @Test func descriptionsKnowTheMaterial() throws {
    let texts = try texts("product_description('Oak Bench')", rows: 500)
    let others = [
      "steel", "linen", "cotton", "glass", "cork", "wool", "leather", "bamboo", "ceramic", "brass",
      "walnut",
    ]
    // What comes with it may be of something else.
    let plain = texts.map {
      $0.lowercased().replacing("cotton bag", with: "").replacing("linen ribbon", with: "")
    }
    let wrong = plain.filter { text in others.contains { text.contains(" \($0) ") } }
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(texts.contains { $0.contains("of oak from") || $0.contains("The oak is") })
  }

  @Test(arguments: [
    ("", 1), ("# nothing", 1), ("no rule here", 1), ("  a", 1), ("a: b\na: c", 2), ("a: {b}", 1),
    ("a: {", 1), ("a: }", 1), ("a: {}", 1), ("a: {5..2}", 1), ("x: y\n\nA: b", 3), ("a: {a:}", 1),
    ("a: {$}", 1),
  ])
  func brokenGrammars(_ text: String, _ line: Int) {
    let error = #expect(throws: Grammar.ParsingError.self) { try Grammar(text) }
    #expect(error?.line == line)
  }

  /// Rules that lead back to themselves end.
  @Test func recursion() throws {
    let grammar = try Grammar("a: x{a}{a}{a}{a}")
    var text: [UInt8] = []
    var expansion = GrammarExpansion(grammar, 1)
    grammar.expand(0, &expansion, [], to: &text)
    #expect(text.count <= Grammar.sizeLimit + 1)
    let empty = try Grammar("a: {b}\nb: {a}")
    var nothing: [UInt8] = []
    var other = GrammarExpansion(empty, 1)
    empty.expand(0, &other, [], to: &nothing)
    #expect(nothing.isEmpty)
  }

  @Test func cutAtWords() {
    func cut(_ text: String, _ lengths: ClosedRange<Int>) -> String {
      var bytes = Array(text.utf8)
      TextCut.fit(&bytes, lengths, 1)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(cut("One two. Three four.", 0...12) == "One two.")
    #expect(cut("The lamp in the hall", 0...16) == "The lamp")
    #expect(cut("Größe und Güte", 0...5) == "Größe")
    #expect(cut("abcdefghij", 0...4) == "abcd")
    #expect(cut("Hello, world", 0...7) == "Hello")
    #expect(cut("short", 20...20).count == 20)
    #expect(cut("", 3...3).count == 3)
    #expect(cut("x", 0...0) == "")
  }
}
