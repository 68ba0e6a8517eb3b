/// Cuts texts at word boundaries, and pads those that are too short.
enum TextCut {
  /// Words that a text doesn't end with.
  private static let dangling: Set<String> = [
    "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "with", "from", "by",
    "my", "our",
    "your", "its", "is", "was", "are", "were", "that", "than", "as", "so", "if", "it", "i", "we",
    "not", "no", "very",
  ]

  /// Cuts or pads a text to the lengths that a column allows.
  static func fit(_ text: inout [UInt8], _ lengths: ClosedRange<Int>, _ bits: UInt64) {
    cut(&text, to: lengths.upperBound)
    var bits = bits
    var left = lengths.lowerBound - GrammarGenerator.scalars(text[...])
    while left > 0 {
      let blank = text.isEmpty ? 0 : 1
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      guard let word = ProseGenerator.word(bits, filling: left - blank) else {
        text.append(46)
        left -= 1
        continue
      }
      if blank > 0 { text.append(32) }
      text += word
      // The words are ASCII.
      left -= blank + word.count
    }
  }

  /// Shortens a text at the end of a sentence if that keeps two thirds, or of a word.
  private static func cut(_ text: inout [UInt8], to limit: Int) {
    guard text.count > limit, GrammarGenerator.scalars(text[...]) > limit else { return }
    var end = text.startIndex
    var count = 0
    var sentence: Int?
    var word: Int?
    while end < text.count {
      if text[end] & 0xc0 != 0x80 {
        if count == limit { break }
        count += 1
      }
      end += 1
      guard end == text.count || text[end] == 32 || text[end] == 10 else { continue }
      word = end
      if end > 0, [33, 46, 63].contains(text[end - 1]) { sentence = end }
    }
    if let sentence, sentence * 3 >= end * 2 { return text.removeSubrange(sentence...) }
    guard let word, word * 2 >= end else { return text.removeSubrange(end...) }
    text.removeSubrange(word...)
    // A text doesn't end with an article or a comma.
    while let blank = text.lastIndex(where: { $0 == 32 || $0 == 10 }) {
      let last = String(decoding: text[(blank + 1)...], as: UTF8.self).lowercased()
      guard dangling.contains(last) || last.allSatisfy({ !$0.isLetter && !$0.isNumber }) else {
        break
      }
      text.removeSubrange(blank...)
    }
    while let last = text.last, [44, 45, 58, 59, 40].contains(last) { text.removeLast() }
  }
}
