@testable import SeedGeneration
import Foundation
import Testing

/// Generated texts read like texts: every form in full, whole words, the right article.
@Suite struct TextFormTests {
  @Test func titlesOfEachFormUseAllWords() throws {
    let titles = try GeneratedColumn("title()", type: "string").values(3000).strings
    let long = titles.filter { $0.contains(" and the ") }
    #expect((800...1200).contains(long.count))
    let last = Set(long.compactMap { $0.split(separator: " ").last })
    #expect(last.count > 40, "\(last)")
    #expect(Set(long).count > 400)
  }

  @Test func uniqueTitlesDiffer() throws {
    let titles = try GeneratedColumn("title()", type: "string, unique: true", rows: 2000)
      .values(2000).strings
    #expect(Set(titles).count == 2000)
  }

  @Test(arguments: ["title()", "sentence()", "paragraph()", "random_text()"])
  func articlesFitTheirWords(_ call: String) throws {
    let texts = try GeneratedColumn(call, type: "text").values(2000).strings
    let words = texts.flatMap { $0.split(separator: " ").map { $0.lowercased() } }
    var articles: Set<String> = []
    for (article, word) in zip(words, words.dropFirst()) where ["a", "an"].contains(article) {
      let hasVowel = "aeiou".contains(word.prefix(1)) && word != "useful" || word == "honest"
      #expect((article == "an") == hasVowel, "\(article) \(word)")
      articles.insert(article)
    }
    #expect(articles == ["a", "an"])
  }

  @Test(arguments: [
    "random_text()", "random_text(5..30)", "random_text(40)", "random_text(13..13)",
    "random_text(1..400)",
  ])
  func wordsAreWhole(_ call: String) throws {
    let known = Set(
      [Prose.adjectives, Prose.nouns, Prose.verbs, Prose.adverbs, Prose.places].flatMap(\.words)
        .flatMap { $0.split(separator: " ").map(String.init) }
        + ["the", "every", "a", "an", "no", "this", "without", "so", "as", "by"])
    for text in try GeneratedColumn(call, type: "text").values(1000).strings {
      for word in text.split(separator: " ") {
        let bare = word.lowercased().filter { $0 != "." }
        #expect(known.contains(bare), "\(word) in \(text)")
      }
    }
  }

  @Test(arguments: [
    "[a-z]{20,}", "\\w{12,}", "x(?:[0-9a-f]{16})+", "[a-z]{20,40}", "(?:[a-z]{30}|[a-z]{15})",
  ])
  func patternsHaveSeveralLengths(_ pattern: String) throws {
    let value = "matching('\(pattern.replacing("{", with: "{{").replacing("}", with: "}}"))')"
    let texts = try GeneratedColumn(value, type: "text").values(300).strings
    #expect(Set(texts.map(\.count)).count > 1, "\(texts[0])")
    #expect(Set(texts).count == 300)
    let expression = try NSRegularExpression(pattern: "^(?:\(pattern))$")
    for text in texts {
      #expect(
        expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil)
    }
  }
}
