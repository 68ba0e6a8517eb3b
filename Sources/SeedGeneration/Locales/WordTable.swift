/// Words one after the other in memory, by their numbers.
struct WordTable: Sendable {
  private let bytes: Permanent<UInt8>
  private let starts: Permanent<Int32>
  /// The fewest and the most characters of a word, in Unicode scalars.
  let lengths: ClosedRange<Int>
  /// The most bytes of a word.
  let maximumBytes: Int

  var count: Int { starts.count - 1 }

  init(_ words: WordBuilder) {
    bytes = Permanent(words.bytes)
    starts = Permanent(words.starts)
    lengths = words.lengths
    maximumBytes = words.maximumBytes
  }

  /// The words of one table, then those of another.
  init(joining first: WordTable, _ second: WordTable) {
    let size = first.starts[first.count]
    bytes = Permanent(Array(first.bytes.buffer.prefix(Int(size))) + Array(second.bytes.buffer))
    starts = Permanent(
      Array(first.starts.buffer) + second.starts.buffer.dropFirst().map { $0 + size })
    lengths =
      min(
        first.lengths.lowerBound, second.lengths.lowerBound)...max(
        first.lengths.upperBound, second.lengths.upperBound)
    maximumBytes = max(first.maximumBytes, second.maximumBytes)
  }

  init(_ words: [StaticText]) {
    var builder = WordBuilder()
    for word in words {
      builder.append(word)
      builder.endWord()
    }
    self.init(builder)
  }

  init(_ words: [String]) {
    var builder = WordBuilder()
    for word in words {
      builder.append(word)
      builder.endWord()
    }
    self.init(builder)
  }

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
