/// Words one after the other in memory, by their numbers.
struct WordTable: Sendable {
  private let bytes: Permanent<UInt8>
  private let starts: Permanent<Int32>
  /// The fewest and the most characters of a word, in Unicode scalars.
  let lengths: ClosedRange<Int>
  /// The most bytes of a word.
  let maximumBytes: Int

  var count: Int { starts.count - 1 }

  init(_ words: some Sequence<some Collection<UInt8>>) {
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    var lengths: [Int] = []
    var most = 0
    for word in words {
      bytes.append(contentsOf: word)
      starts.append(Int32(truncatingIfNeeded: bytes.count))
      // Continuation bytes of UTF-8 begin no scalar.
      lengths.append(word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
      most = max(most, word.count)
    }
    self.bytes = Permanent(bytes)
    self.starts = Permanent(starts)
    self.lengths = (lengths.min() ?? 0)...(lengths.max() ?? 0)
    maximumBytes = most
  }

  init(_ words: [String]) { self.init(words.map { Array($0.utf8) }) }

  /// The range of a word's bytes.
  @inline(__always)
  func range(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) }

  @inline(__always)
  func byteCount(_ word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

  /// The first byte of a word.
  @inline(__always)
  func first(_ word: Int) -> UInt8 { bytes[Int(starts[word])] }

  @inline(__always)
  func write(_ word: Int, to cursor: inout ByteCursor) { cursor.copy(bytes.buffer, range(word)) }

  /// Writes no more than so many bytes of a word; for words of ASCII.
  @inline(__always)
  func write(_ word: Int, most: Int, to cursor: inout ByteCursor) {
    let range = range(word)
    cursor.copy(
      bytes.buffer, range.lowerBound..<min(range.upperBound, range.lowerBound + max(0, most)))
  }

  func string(_ word: Int) -> String { String(decoding: bytes.buffer[range(word)], as: UTF8.self) }

  var strings: [String] { (0..<count).map(string) }

  /// The words for domains.
  var list: WordList { WordList(words: strings.uniqued { $0 }) }
}
