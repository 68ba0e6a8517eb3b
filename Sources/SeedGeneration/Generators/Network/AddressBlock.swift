/// A range of IP addresses in CIDR notation (RFC 4632): `10.0.0.0/8`, `2001:db8::/32`.
struct AddressBlock: Sendable, Hashable {
  /// The first address; of 32 or 128 bits.
  var base: UInt128
  /// How many leading bits are fixed.
  var prefix: Int
  var isIPv6: Bool

  /// The number of bits of an address.
  var width: Int { isIPv6 ? 128 : 32 }

  /// How many addresses there are; capped at ``domainLimit``.
  var count: UInt64 { width - prefix >= 62 ? domainLimit : 1 << UInt64(width - prefix) }

  /// Reads a block, or one address.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    isIPv6 = first.contains(":")
    guard let address = isIPv6 ? Self.ipv6(first) : Self.ipv4(first) else { return nil }
    let width = isIPv6 ? 128 : 32
    prefix = width
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let given = Int(parts[1]),
        (0...width).contains(given)
      else { return nil }
      prefix = given
    }
    let free = UInt128(width - prefix)
    base = prefix == 0 ? 0 : (address >> free) << free
  }

  private static func ipv4(_ text: Substring) -> UInt128? {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 4 else { return nil }
    var address: UInt128 = 0
    for number in numbers {
      guard (1...3).contains(number.utf8.count), number.utf8.allSatisfy({ (48...57).contains($0) }),
        let value = UInt8(number)
      else { return nil }
      address = address << 8 | UInt128(value)
    }
    return address
  }

  private static func ipv6(_ text: Substring) -> UInt128? {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count <= 9 else { return nil }
    func groups(_ part: some StringProtocol) -> [UInt16]? {
      if part.isEmpty { return [] }
      var result: [UInt16] = []
      for group in part.split(separator: ":", omittingEmptySubsequences: false) {
        guard (1...4).contains(group.utf8.count), group.allSatisfy(\.isHexDigit),
          let value = UInt16(group, radix: 16)
        else {
          return nil
        }
        result.append(value)
      }
      return result
    }
    var all: [UInt16]
    if let gap = text.firstRange(of: "::") {
      guard let before = groups(text[..<gap.lowerBound]),
        let after = groups(text[gap.upperBound...]), before.count + after.count < 8
      else { return nil }
      all = before + [UInt16](repeating: 0, count: 8 - before.count - after.count) + after
    } else {
      guard let groups = groups(text), groups.count == 8 else { return nil }
      all = groups
    }
    return all.reduce(0) { $0 << 16 | UInt128($1) }
  }

  /// The addresses of the block.
  var domain: ComputedTextDomain {
    let (base, isIPv6, free) = (base, isIPv6, width - prefix)
    return ComputedTextDomain(count: count, lengths: isIPv6 ? 2...39 : 7...15) { digits, text in
      var offset = UInt128(digits.next(below: free >= 62 ? domainLimit : 1 << UInt64(free)))
      var drawn = 62
      while drawn < free {
        let more = min(32, free - drawn)
        offset |= UInt128(digits.next(below: 1 << UInt64(more))) << UInt128(drawn)
        drawn += more
      }
      let address = base | offset
      text += Array((isIPv6 ? Self.ipv6(address) : Self.ipv4(address)).utf8)
    }
  }

  private static func ipv4(_ address: UInt128) -> String {
    [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: address >> UInt128($0))) }
      .joined(separator: ".")
  }

  /// The canonical text (RFC 5952): the longest run of zeros is left out.
  private static func ipv6(_ address: UInt128) -> String {
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: address >> UInt128(112 - 16 * $0)) }
    var best = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(1, best.count) { best = start..<end }
      start = max(end, start + 1)
    }
    func text(_ range: Range<Int>) -> String {
      groups[range].map { String($0, radix: 16) }.joined(separator: ":")
    }
    return best.isEmpty ? text(0..<8) : "\(text(0..<best.lowerBound))::\(text(best.upperBound..<8))"
  }
}
