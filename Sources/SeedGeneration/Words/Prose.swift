/// Sentences from a small grammar: they look like text, and mean nothing.
enum Prose {
  static let adjectives = WordList(
    """
    quiet|early|late|small|large|bright|simple|steady|gentle|careful|useful|open|modern|classic|local|\
    distant|familiar|fresh|plain|narrow|wide|warm|cool|clear|common|recent|regular|patient|practical|\
    reliable|colourful|curious|busy|calm|clever|friendly|generous|honest|lively|modest|ordinary|polite|\
    proud|quick|ready|round|sharp|smooth|soft|solid|sturdy|sunny|tidy|tiny|young|ancient|brave|brief
    """)
  static let nouns = WordList(
    """
    garden|river|market|library|station|window|letter|bridge|kitchen|harbour|mountain|village|teacher|\
    painter|engineer|gardener|neighbour|visitor|student|baker|captain|doctor|farmer|writer|musician|\
    story|journey|morning|evening|season|meeting|project|question|answer|message|picture|machine|\
    engine|lantern|basket|ladder|blanket|notebook|pencil|compass|ticket|map|path|field|forest|island|\
    valley|museum|theatre|workshop|factory|office|school|street|square|tower|train|boat|bicycle|clock
    """)
  /// The adjectives after `a` or `an`.
  private static let adjectivesWithArticles = adjectives.withArticles()
  /// The nouns after `A` or `An`.
  static let nounsWithArticles = nouns.withArticles(isCapital: true)
  static let verbs = WordList(
    """
    describes|follows|finds|keeps|leaves|opens|paints|passes|reaches|remembers|repairs|shares|shows|\
    studies|supports|teaches|visits|watches|welcomes|brings|builds|carries|changes|collects|crosses|\
    explains|gathers|improves|introduces|measures|notices|prepares|presents|protects|replaces|returns
    """)
  static let adverbs = WordList(
    "often|always|sometimes|slowly|quickly|quietly|gladly|rarely|usually|carefully|easily|soon")
  static let places = WordList(
    """
    near the old harbour|behind the station|across the river|in the afternoon|before sunrise|\
    after the meeting|on the first day|by the window|at the market|along the coast|under the bridge|\
    during the summer|beyond the hills|beside the road|within a week|for a while
    """)

  /// The forms that a sentence takes.
  static let sentences: [TextDomain] = [
    TextDomain([
      .text("The "), .words(adjectives), .text(" "), .words(nouns), .text(" "), .words(adverbs),
      .text(" "), .words(verbs), .text(" the "), .words(nouns), .text("."),
    ]),
    TextDomain([
      .text("Every "), .words(nouns), .text(" "), .words(verbs), .text(" "),
      .words(adjectivesWithArticles), .text(" "), .words(nouns), .text(" "), .words(places),
      .text("."),
    ]),
    TextDomain([
      .words(nounsWithArticles), .text(" "), .words(places), .text(" "), .words(adverbs),
      .text(" "), .words(verbs), .text(" the "), .words(adjectives), .text(" "), .words(nouns),
      .text("."),
    ]),
    TextDomain([
      .text("No "), .words(nouns), .text(" "), .words(verbs), .text(" this "), .words(nouns),
      .text(" without the "), .words(adjectives), .text(" "), .words(nouns), .text("."),
    ]),
  ]

  private static let program = TextProgram(sentences)

  /// A sentence from 64 bits.
  static func sentence(_ bits: UInt64) -> [UInt8] {
    let form = Int(SplitMix64.reduce(bits, below: UInt64(sentences.count)))
    return program.text(
      SplitMix64.reduce(SplitMix64.finalize(bits), below: sentences[form].count), form: form)
  }

  /// A word from 64 bits.
  static func word(_ bits: UInt64) -> ArraySlice<UInt8> {
    let lists = [adjectives, nouns, verbs]
    let list = lists[Int(bits % 3)]
    return list.slice(Int(SplitMix64.reduce(SplitMix64.finalize(bits), below: UInt64(list.count))))
  }

  /// Words by their number of characters, for the end of a text; index 0 is empty.
  private static let wordsByLength: [WordList] = {
    let all = ["a", "so", "as", "by"] + adjectives.words + nouns.words + verbs.words
    let longest = all.map(\.utf8.count).max() ?? 0
    return (0...longest).map { length in WordList(words: all.filter { $0.utf8.count == length }) }
  }()

  /// A word of `length` characters from 64 bits; `nil` if there is none.
  static func word(_ bits: UInt64, length: Int) -> ArraySlice<UInt8>? {
    guard wordsByLength.indices.contains(length), wordsByLength[length].count > 0 else {
      return nil
    }
    let list = wordsByLength[length]
    return list.slice(Int(SplitMix64.reduce(bits, below: UInt64(list.count))))
  }

  /// The most characters that one word can fill.
  static var longestWord: Int { wordsByLength.count - 1 }
}
