import SeedSchema

/// Sentences that fill a number of characters.
struct ProseGenerator: Generator {
  let lengths: ClosedRange<Int>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(
      .text, minLength: lengths.lowerBound, maxLength: lengths.upperBound,
      averageBytes: (lengths.lowerBound + lengths.upperBound) / 2)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    guard lengths.lowerBound * rows.count <= Int(Int32.max) else {
      throw GenerationError.tooMuchText
    }
    var vector = ByteVector()
    vector.ends.reserveCapacity(rows.count)
    vector.bytes.reserveCapacity(min(profile.averageBytes * rows.count, 1 << 24))
    for index in 0..<rows.count {
      let start = vector.bytes.count
      var bits = key.draw(rows[index])
      let target =
        lengths.lowerBound + Int(SplitMix64.reduce(bits, below: UInt64(lengths.count)))
      while true {
        bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
        let sentence = Prose.sentence(bits)
        let used = vector.bytes.count - start
        guard used + sentence.count + (used > 0 ? 1 : 0) <= target else { break }
        if used > 0 { vector.bytes.append(UInt8(ascii: " ")) }
        vector.bytes.append(contentsOf: sentence)
      }
      // A text that is too short for a sentence is filled with words.
      while vector.bytes.count - start < lengths.lowerBound || vector.bytes.count == start {
        bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
        let used = vector.bytes.count - start
        let blank = used > 0 ? 1 : 0
        guard let word = Self.word(bits, filling: target - used - blank) else { break }
        if blank > 0 { vector.bytes.append(UInt8(ascii: " ")) }
        vector.bytes.append(contentsOf: word)
      }
      // One character is left if a text of fixed length would end in a blank.
      while vector.bytes.count - start < lengths.lowerBound {
        vector.bytes.append(UInt8(ascii: "."))
      }
      guard vector.bytes.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
      vector.ends.append(Int32(vector.bytes.count))
    }
    return Column(.text(vector))
  }

  /// Returns a word for the remaining space: the last one fills it, and none leaves a gap that no
  /// word fits. `nil` if there is no space.
  static func word(_ bits: UInt64, filling room: Int) -> ArraySlice<UInt8>? {
    guard room > 0 else { return nil }
    if room > 2 * Prose.longestWord { return Prose.word(bits) }
    if room <= Prose.longestWord, let word = Prose.word(bits, length: room) { return word }
    // Half of the remaining space, so that the other half is a word, too.
    let length = max(1, min(Prose.longestWord, (room - 1) / 2))
    return Prose.word(bits, length: length) ?? Prose.word(bits, length: 1)
  }
}
