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
    let characters = isASCII ? word.count : word.scalarCount
    fewest = min(fewest, characters)
    most = max(most, characters)
    maximumBytes = max(maximumBytes, word.count)
    ranges.append(
      WordRange(
        start: Int32(truncatingIfNeeded: word.offset(in: text)),
        count: Int32(truncatingIfNeeded: word.count)))
  }
}
