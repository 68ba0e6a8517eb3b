/// Texts in a language: correct sentences composed of parts, or words alone, which look like the
/// language and mean nothing.
struct LocalProse: Sendable {
  let list: WordList
  private let parts: SentenceParts?
  /// The words, capitalized as at the beginning of a sentence.
  private let capitalized: WordList
  /// The separator of words; empty in some scripts.
  let separator: String
  /// The punctuation that ends a sentence.
  let stop: String

  init(_ list: WordList, language: String) {
    self.list = list
    parts = SentenceParts(language: language)
    capitalized = WordList(
      words: list.words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.uniqued { $0 })
    separator = ["zh", "ja", "th"].contains(language) ? "" : " "
    stop = ["zh": "。", "ja": "。", "th": "", "hi": "।"][language] ?? "."
  }

  /// Some words.
  func phrase(_ count: Int) -> [TextPart] { words(count, first: list) }

  /// The forms of headings.
  var headings: [[TextPart]] { parts?.headings ?? (2...4).map(heading) }

  /// Words of which the first is capitalized.
  func heading(_ count: Int) -> [TextPart] { words(count, first: capitalized) }

  /// The forms of sentences.
  var sentences: [[TextPart]] { parts?.sentences ?? (4...9).map(sentence) }

  /// The forms of the sentences of a paragraph, in order.
  var paragraph: [[TextPart]] { parts?.sentences ?? (5...8).map(sentence) }

  /// A sentence of `count` words.
  private func sentence(_ count: Int) -> [TextPart] { heading(count) + [.text(stop)] }

  private func words(_ count: Int, first: WordList) -> [TextPart] {
    (0..<count).flatMap { place in
      place == 0 ? [TextPart.words(first)] : [.text(separator), .words(list)]
    }
  }

  /// Appends sentences of at most `limit` characters; nothing if not even a word fits.
  ///
  /// - Returns: how many characters were appended, in Unicode scalars.
  func append(upTo limit: Int, _ bits: UInt64, to text: inout [UInt8]) -> Int {
    var bits = bits
    var used = 0
    var left = 0
    while let parts {
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      let space = used > 0 ? 1 : 0
      let start = text.count
      let count = parts.append(upTo: limit - used - space, bits, to: &text)
      if count == 0 {
        if used > 0 { return used }
        break
      }
      if space > 0 { text.insert(UInt8(ascii: " "), at: start) }
      used += space + count
    }
    let end = stop.unicodeScalars.count
    while true {
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      let isFirst = left == 0
      if isFirst { left = 5 + Int(SplitMix64.reduce(bits, below: 6)) }
      let words = isFirst ? capitalized : list
      let index = Int(SplitMix64.reduce(bits >> 8 &* 0x9E37_79B9, below: UInt64(words.count)))
      let bytes = words.slice(index)
      let word = bytes.count { $0 & 0xC0 != 0x80 }
      let space = used > 0 ? separator.unicodeScalars.count : 0
      guard used + space + word + end <= limit else {
        // Ends the open sentence.
        if used > 0, !isFirst { used += appendStop(&text) }
        return used
      }
      if space > 0 { text += Array(separator.utf8) }
      text += bytes
      used += space + word
      left -= 1
      if left == 0 { used += appendStop(&text) }
    }
  }

  private func appendStop(_ text: inout [UInt8]) -> Int {
    text += Array(stop.utf8)
    return stop.unicodeScalars.count
  }
}
