import SeedSchema

/// Sentences of a language's words, with as many characters as a column allows.
struct LocalProseGenerator: Generator {
  let prose: LocalProse
  let lengths: ClosedRange<Int>
  let key: ColumnKey

  var profile: ValueProfile {
    ValueProfile(
      .text, minLength: lengths.lowerBound, maxLength: lengths.upperBound,
      averageBytes: lengths.lowerBound + lengths.upperBound)
  }

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    var vector = ByteVector()
    vector.ends.reserveCapacity(rows.count)
    var text: [UInt8] = []
    for index in 0..<rows.count {
      text.removeAll(keepingCapacity: true)
      let bits = key.draw(rows[index])
      let target = lengths.lowerBound + Int(SplitMix64.reduce(bits, below: UInt64(lengths.count)))
      var used = prose.append(upTo: target, bits, to: &text)
      while used < max(lengths.lowerBound, min(1, lengths.upperBound)) {
        text.append(UInt8(ascii: "."))
        used += 1
      }
      try vector.appendChecked(text)
    }
    return Column(.text(vector))
  }
}
