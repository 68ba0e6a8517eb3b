import SeedSchema

/// A list of words, in one buffer.
///
/// Built from one literal on first use, so that it costs nothing at launch.
struct WordList: Sendable {
  /// All words' bytes.
  let bytes: [UInt8]
  /// Where each word begins in ``bytes``, and finally where the last one ends.
  let starts: [Int32]
  /// The fewest and the most characters of a word, in Unicode scalars.
  let lengths: ClosedRange<Int>
  /// The most bytes of a word.
  let maximumBytes: Int

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Creates a list of words separated by `|` or line breaks.
  init(_ text: StaticString) {
    var builder = WordBuilder()
    var rest = StaticText(text)
    while var line = rest.nextLine() {
      while let word = line.nextPiece(before: UInt8(ascii: "|")) {
        builder.append(word)
        builder.endWord()
      }
    }
    self.init(builder)
  }

  init(words: [String]) {
    var builder = WordBuilder()
    for word in words {
      builder.append(word)
      builder.endWord()
    }
    self.init(builder)
  }

  private init(_ words: WordBuilder) {
    bytes = words.bytes
    starts = words.starts
    lengths = words.lengths
    maximumBytes = words.maximumBytes
  }

  /// All words.
  var words: [String] {
    (0..<count).map {
      String(decoding: bytes[Int(starts[$0])..<Int(starts[$0 + 1])], as: UTF8.self)
    }
  }

  /// The words whose number of characters is in a range; `nil` if there is none.
  func filtered(_ range: ClosedRange<Int>) -> WordList? {
    let kept = words.filter { range.contains($0.unicodeScalars.count) }
    return kept.isEmpty ? nil : WordList(words: kept)
  }

  /// The words in lower case.
  var lowercased: WordList { WordList(words: words.map { $0.lowercased() }) }

  /// The bytes of a word.
  func slice(_ word: Int) -> ArraySlice<UInt8> { bytes[Int(starts[word])..<Int(starts[word + 1])] }
}
