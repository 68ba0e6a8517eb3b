import SeedSchema

/// Parts that combine to correct sentences of a language: who does something, what it is, to whom,
/// and when or where.
struct SentenceParts: Sendable {
  /// In the nominative, capitalized as at the beginning of a sentence.
  let subjects: WordList
  /// In the third person singular of the present.
  let verbs: WordList
  /// In the case that the verbs take.
  let objects: WordList
  let places: WordList

  /// - Returns: `nil` for languages without sentence parts.
  init?(language: String) {
    guard let text = Self.texts[language] else { return nil }
    let lists = StaticText(text).pieces(separatedBy: UInt8(ascii: "\n")).map { line in
      WordList(words: line.pieces(separatedBy: UInt8(ascii: "|")).map { $0.string })
    }
    guard lists.count == 4, lists.allSatisfy({ $0.count > 0 }) else { return nil }
    (subjects, verbs, objects, places) = (lists[0], lists[1], lists[2], lists[3])
  }

  /// The forms of sentences.
  var sentences: [[TextPart]] {
    let short: [TextPart] = [
      .words(subjects), .text(" "), .words(verbs), .text(" "), .words(objects),
    ]
    return [short + [.text(".")], short + [.text(" "), .words(places), .text(".")]]
  }

  /// The forms of headings.
  var headings: [[TextPart]] {
    [[.words(subjects)], [.words(subjects), .text(" "), .words(places)]]
  }

  /// Appends a sentence that random bits choose, or a shorter one if that doesn't fit.
  ///
  /// - Returns: how many characters were appended; 0 if no sentence fits.
  func append(upTo limit: Int, _ bits: UInt64, to text: inout [UInt8]) -> Int {
    var bits = bits
    func next(_ list: WordList) -> ArraySlice<UInt8> {
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      return list.slice(Int(SplitMix64.reduce(bits, below: UInt64(list.count))))
    }
    let start = [next(subjects), next(verbs), next(objects)]
    let place = next(places)
    func count(_ parts: [ArraySlice<UInt8>]) -> Int {
      parts.reduce(parts.count) { sum, part in sum + part.count { $0 & 0xC0 != 0x80 } }
    }
    var parts = bits & 3 == 0 ? start : start + [place]
    if count(parts) > limit { parts = start }
    let size = count(parts)
    guard size <= limit else { return 0 }
    for (index, part) in parts.enumerated() {
      if index > 0 { text.append(UInt8(ascii: " ")) }
      text += part
    }
    text.append(UInt8(ascii: "."))
    return size
  }
}
