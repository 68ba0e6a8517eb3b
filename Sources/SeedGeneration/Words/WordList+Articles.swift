extension WordList {
  /// Words that begin with a vowel letter but not with a vowel sound, and the reverse.
  private static let exceptions = ["useful": "a", "honest": "an"]

  /// Returns each word after its indefinite article: `a garden`, `an engineer`.
  ///
  /// - Parameter isCapital: whether the article begins a sentence.
  /// - Returns: the words with their articles.
  func withArticles(isCapital: Bool = false) -> WordList {
    WordList(
      words: words.map { word in
        let hasVowel = word.first.map { "aeiou".contains($0) } ?? false
        let article = Self.exceptions[word] ?? (hasVowel ? "an" : "a")
        return
          "\(isCapital ? article.prefix(1).uppercased() + article.dropFirst() : article) \(word)"
      })
  }
}
