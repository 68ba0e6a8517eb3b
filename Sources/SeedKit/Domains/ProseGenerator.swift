import SeedORM

/// Text of sentences, as many as a number of characters holds.
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
        lengths.lowerBound + Int(Mixing.reduce(bits, below: UInt64(lengths.count)))
      while true {
        bits = Mixing.finalize(bits &+ Mixing.increment)
        let sentence = Prose.sentence(bits)
        let used = vector.bytes.count - start
        guard used + sentence.count + (used > 0 ? 1 : 0) <= target else { break }
        if used > 0 { vector.bytes.append(UInt8(ascii: " ")) }
        vector.bytes.append(contentsOf: sentence)
      }
      // What is too short for a sentence is filled with words, and the last word's letters.
      while vector.bytes.count - start < target {
        bits = Mixing.finalize(bits &+ Mixing.increment)
        if vector.bytes.count > start, vector.bytes.count - start < target - 1 {
          vector.bytes.append(UInt8(ascii: " "))
        }
        let word = Prose.word(bits)
        vector.bytes.append(contentsOf: word.prefix(target - (vector.bytes.count - start)))
      }
      guard vector.bytes.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
      vector.ends.append(Int32(vector.bytes.count))
    }
    return Column(.text(vector))
  }
}
