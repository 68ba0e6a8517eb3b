import SeedSchema

/// Bytes of a length, or of lengths in a range.
struct BytesDomain: Domain {
  let lengths: ClosedRange<Int>
  let key: ColumnKey

  var count: UInt64 {
    // The bytes that exist at every length distinguish the indices.
    lengths.lowerBound >= 8 ? domainLimit : 1 << (8 * UInt64(max(0, lengths.lowerBound)))
  }

  var profile: ValueProfile {
    ValueProfile(.blob, averageBytes: (lengths.lowerBound + lengths.upperBound) / 2)
  }

  func column(_ indices: [UInt64]) throws -> Column {
    guard lengths.lowerBound * indices.count <= Int(Int32.max) else {
      throw GenerationError.tooMuchText
    }
    var vector = ByteVector()
    vector.ends.reserveCapacity(indices.count)
    for index in indices {
      let bits = key.draw(Int64(bitPattern: index))
      let span = UInt64(lengths.count)
      let length = lengths.lowerBound + Int(SplitMix64.reduce(bits, below: span))
      // The index itself comes first, so that different indices give different bytes if they fit.
      var word = index
      var written = 0
      var block: Int64 = 0
      while written < length {
        let take = min(8, length - written)
        for byte in 0..<take {
          vector.bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * byte)))
        }
        written += take
        block += 1
        word = SplitMix64.finalize(bits &+ UInt64(block))
      }
      guard vector.bytes.count <= Int(Int32.max) else { throw GenerationError.tooMuchText }
      vector.ends.append(Int32(vector.bytes.count))
    }
    return Column(.blobs(vector))
  }
}
