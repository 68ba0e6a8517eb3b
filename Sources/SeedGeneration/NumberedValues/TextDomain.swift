import SeedSchema

/// Texts built from parts: the index of a text is decomposed in mixed radix, one digit for each
/// part.
struct TextDomain: Domain {
  let parts: [TextPart]
  let count: UInt64
  let profile: ValueProfile
  /// The number of parts that the index determines; the others use further random bits.
  let determined: Int
  /// The compiled parts; `nil` if only the lengths of the domain are needed.
  private var program: TextProgram?

  init(_ parts: [TextPart]) {
    self.init(probing: parts)
    program = TextProgram([self])
  }

  private init(probing parts: [TextPart]) {
    self.parts = parts
    var product: UInt64 = 1
    var determined = parts.count
    for (index, part) in parts.enumerated() {
      let (next, overflow) = product.multipliedReportingOverflow(by: part.count)
      if overflow || next > domainLimit {
        determined = index
        break
      }
      product = next
    }
    // A part that doesn't fit takes the rest of the index.
    if determined < parts.count { product = domainLimit }
    count = max(1, product)
    self.determined = determined
    var profile = ValueProfile(.text)
    profile.minLength = parts.reduce(0) { $0 + $1.lengths.lowerBound }
    let longest = parts.reduce(0) { $0 + $1.lengths.upperBound }
    profile.maxLength = longest
    profile.averageBytes = (profile.minLength + longest) / 2
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column {
    Column(.text(try (program ?? TextProgram([self])).texts(indices)))
  }

  /// Restricts the domain to texts within a range of lengths: words that are too long or too short
  /// are removed, then digits. `nil` if nothing remains.
  func fitted(_ range: ClosedRange<Int>) -> TextDomain? {
    var parts = parts
    for _ in 0..<256 {
      let domain = TextDomain(probing: parts)
      let longest = domain.profile.maxLength ?? 0
      if longest > range.upperBound {
        guard Self.narrow(&parts, isTooLong: true) else { return nil }
      } else if domain.profile.minLength < range.lowerBound {
        guard Self.narrow(&parts, isTooLong: false) else { return nil }
      } else {
        return TextDomain(parts)
      }
    }
    return nil
  }

  /// Removes the longest, or the shortest, values of the part whose lengths vary most.
  private static func narrow(_ parts: inout [TextPart], isTooLong: Bool) -> Bool {
    let varying = parts.indices.filter { parts[$0].lengths.count > 1 }
    guard let widest = varying.max(by: { parts[$0].lengths.count < parts[$1].lengths.count }) else {
      return false
    }
    let lengths = parts[widest].lengths
    let range =
      isTooLong
      ? lengths.lowerBound...lengths.upperBound - 1 : lengths.lowerBound + 1...lengths.upperBound
    switch parts[widest] {
    case .words(let list):
      guard let filtered = list.filtered(range) else { return false }
      parts[widest] = .words(filtered)
    case .number(let numbers):
      let low = max(numbers.lowerBound, TextPart.power(10, range.lowerBound - 1))
      let high = min(numbers.upperBound, TextPart.power(10, range.upperBound) - 1)
      parts[widest] = .number(
        range.lowerBound == lengths.lowerBound ? numbers.lowerBound...high : low...high)
    default: return false
    }
    return true
  }
}
