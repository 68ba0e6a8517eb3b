import SeedSchema

/// Words in memory, by their numbers.
struct WordTable: Sendable {
  private let bytes: Permanent<UInt8>
  private let ranges: Permanent<WordRange>
  /// The fewest and the most characters of a word, in Unicode scalars.
  let lengths: ClosedRange<Int>
  /// The most bytes of a word.
  let maximumBytes: Int

  var count: Int { ranges.count }

  init(_ words: WordBuilder) {
    bytes = Permanent(words.bytes)
    ranges = Permanent(
      zip(words.starts, words.starts.dropFirst()).map { WordRange(start: $0, count: $1 - $0) })
    lengths = words.lengths
    maximumBytes = words.maximumBytes
  }

  /// Words of a text that stay where they are.
  ///
  /// `bytes` are the text, or a copy of it with other letters.
  init(_ words: WordSlices, in bytes: Permanent<UInt8>? = nil) {
    self.bytes = bytes ?? Permanent(words.text)
    ranges = Permanent(words.ranges)
    lengths = words.lengths
    maximumBytes = words.maximumBytes
  }

  /// The words of one table, then those of another.
  init(joining first: WordTable, _ second: WordTable) {
    let size = Int32(truncatingIfNeeded: first.bytes.count)
    bytes = Permanent(Array(first.bytes.buffer) + Array(second.bytes.buffer))
    ranges = Permanent(
      Array(first.ranges.buffer)
        + second.ranges.buffer.map { WordRange(start: $0.start + size, count: $0.count) })
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

  /// The lines of a text that aren't empty.
  init(linesOf text: StaticText) {
    var words = WordSlices(of: text)
    var reader = FieldReader(text)
    while reader.beginLine() { words.append(reader.line()) }
    self.init(words)
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
  func range(_ word: Int) -> Range<Int> {
    let range = ranges[word]
    return Int(range.start)..<Int(range.start &+ range.count)
  }

  @inline(__always)
  func byteCount(_ word: Int) -> Int { Int(ranges[word].count) }

  /// The first byte of a word.
  @inline(__always)
  func first(_ word: Int) -> UInt8 { bytes[Int(ranges[word].start)] }

  @inline(__always)
  func write(_ word: Int, to cursor: inout ByteCursor) { cursor.copy(bytes.buffer, range(word)) }

  /// Writes a word or only its first byte, without a branch on which; for words of ASCII.
  @inline(__always)
  func write(_ word: Int, isInitial: Bool, to cursor: inout ByteCursor) {
    let range = range(word)
    cursor.copy(
      bytes.buffer, range.lowerBound..<(isInitial ? range.lowerBound &+ 1 : range.upperBound))
  }

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
