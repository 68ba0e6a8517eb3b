import SeedSchema

/// Collects words one after the other in memory.
struct WordBuilder {
  private(set) var bytes: [UInt8] = []
  /// Where each word begins in ``bytes``, and finally where the last one ends.
  private(set) var starts: [Int32] = [0]
  /// The most bytes of a word.
  private(set) var maximumBytes = 0
  private var fewest = Int.max
  private var most = 0

  /// The fewest and the most characters of a word, in Unicode scalars.
  var lengths: ClosedRange<Int> { min(fewest, most)...most }

  /// Adds bytes to the word that ``endWord()`` will end.
  mutating func append(_ piece: StaticText) { bytes.append(contentsOf: piece.bytes) }

  mutating func append(_ piece: String) { bytes.append(contentsOf: piece.utf8) }

  mutating func endWord() {
    let start = Int(starts[starts.count - 1])
    var characters = 0
    // Continuation bytes of UTF-8 begin no scalar.
    for index in start..<bytes.count { characters += bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
    fewest = min(fewest, characters)
    most = max(most, characters)
    maximumBytes = max(maximumBytes, bytes.count - start)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
  }
}
