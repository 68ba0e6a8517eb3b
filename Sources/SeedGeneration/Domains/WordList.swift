/// A list of words, in one buffer.
///
/// Built from one literal on first use, so that it costs nothing at launch.
struct WordList: Sendable {
  /// All words' bytes.
  let bytes: [UInt8]
  /// Where each word begins in ``bytes``, and at last where the last one ends.
  let starts: [Int32]
  /// The fewest and the most characters of a word, in Unicode scalars.
  let lengths: ClosedRange<Int>
  /// The most bytes of a word.
  let maximumBytes: Int

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Creates a list of words separated by `|` or line breaks.
  init(_ text: StaticString) {
    self.init(words: text.description.split { $0 == "|" || $0.isNewline }.map(String.init))
  }

  init(words: [String]) {
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for word in words {
      bytes.append(contentsOf: word.utf8)
      starts.append(Int32(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    let counts = words.map(\.unicodeScalars.count)
    lengths = (counts.min() ?? 0)...(counts.max() ?? 0)
    maximumBytes = words.map(\.utf8.count).max() ?? 0
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
