import SeedSchema

/// Collects words of a text by where they are, without copying them.
struct WordSlices {
  let text: StaticText
  private(set) var ranges: [WordRange] = []
  /// The most bytes of a word.
  private(set) var maximumBytes = 0
  private let isASCII: Bool
  private var fewest = Int.max
  private var most = 0

  /// The fewest and the most characters of a word, in Unicode scalars.
  var lengths: ClosedRange<Int> { min(fewest, most)...most }

  init(of text: StaticText) {
    self.text = text
    isASCII = text.bytes.reduce(0, |) < 0x80
    // Most words have about so many bytes.
    ranges.reserveCapacity(text.count / 8)
  }

  /// Adds a part of the text.
  mutating func append(_ word: StaticText) {
    // By their bytes: another module's functions that aren't public are never inlined.
    let count = word.bytes.count
    let start = word.offset(in: text)
    let characters = isASCII ? count : characters(start, count)
    fewest = min(fewest, characters)
    most = max(most, characters)
    maximumBytes = max(maximumBytes, count)
    ranges.append(
      WordRange(
        start: Int32(truncatingIfNeeded: start),
        count: Int32(truncatingIfNeeded: count)))
  }

  /// How many Unicode scalars a word has.
  ///
  /// Reads eight bytes at once, also the last ones of a word: most words are shorter than that.
  @inline(__always)
  private func characters(_ start: Int, _ count: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(text.bytes)
    guard start + count + 8 <= bytes.count else { return text[start..<start + count].scalarCount }
    var characters = count
    var place = start
    var left = count
    while left > 0 {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
      // Continuation bytes, of which the first bit is set and the second one isn't, begin no scalar.
      let marks = word & ~(word << 1) & 0x8080_8080_8080_8080
      let own = left < 8 ? marks & (1 &<< UInt64(8 * left) &- 1) : marks
      characters &-= own.nonzeroBitCount
      place &+= 8
      left &-= 8
    }
    return characters
  }
}
