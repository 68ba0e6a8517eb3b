import SeedSchema

/// Texts that a function computes from their number, such as codes with check digits.
struct ComputedTextDomain: Domain {
  let count: UInt64
  let profile: ValueProfile
  private let write: @Sendable (inout IndexDigits, inout [UInt8]) -> Void

  /// - Parameters:
  ///   - count: how many values there are.
  ///   - lengths: the fewest and the most characters.
  ///   - kind: text, JSON or bytes.
  ///   - write: appends the value of a number, given as digits; different for different numbers.
  init(
    count: UInt64, lengths: ClosedRange<Int>, kind: ValueKind = .text,
    write: @escaping @Sendable (inout IndexDigits, inout [UInt8]) -> Void
  ) {
    self.count = max(1, min(count, domainLimit))
    self.write = write
    var profile = ValueProfile(kind)
    if kind != .blob {
      profile.minLength = lengths.lowerBound
      profile.maxLength = lengths.upperBound
    }
    profile.averageBytes = lengths.lowerBound / 2 + lengths.upperBound / 2
    self.profile = profile
  }

  func column(_ indices: [UInt64]) throws -> Column {
    var vector = ByteVector()
    vector.ends.reserveCapacity(indices.count)
    let (bytes, overflow) = profile.averageBytes.multipliedReportingOverflow(by: indices.count)
    vector.bytes.reserveCapacity(overflow ? 0 : min(bytes, 1 << 24))
    var text: [UInt8] = []
    for index in indices {
      text.removeAll(keepingCapacity: true)
      var digits = IndexDigits(index, below: count)
      write(&digits, &text)
      try vector.appendChecked(text)
    }
    return Column(profile.kind == .blob ? .blobs(vector) : .text(vector))
  }
}
