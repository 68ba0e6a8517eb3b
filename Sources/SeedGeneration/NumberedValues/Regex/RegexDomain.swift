import SeedSchema

/// The texts that match a regular expression, numbered.
///
/// The index of a text is decomposed in mixed radix along the expression; an expression that
/// matches a text in two ways contains it twice.
struct RegexDomain: Domain {
  private let node: RegexNode
  let count: UInt64
  let profile: ValueProfile

  init(_ node: RegexNode) {
    self.node = node
    count = max(1, node.count)
    let lengths = node.lengths
    profile = ValueProfile(
      .text, minLength: lengths.lowerBound, maxLength: lengths.upperBound,
      averageBytes: (lengths.lowerBound + lengths.upperBound) / 2)
  }

  func column(_ indices: [UInt64]) throws -> Column {
    var vector = ByteVector()
    for index in indices {
      var digits = MixedRadix(index, below: count)
      var text = ""
      node.write(&digits, into: &text)
      guard vector.bytes.count + text.utf8.count <= Int(Int32.max) else {
        throw GenerationError.tooMuchText
      }
      vector.append(text)
    }
    return Column(.text(vector))
  }
}
