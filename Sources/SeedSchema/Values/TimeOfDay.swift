/// A time of the day, without a date or a time zone, in microseconds since midnight.
public struct TimeOfDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Microseconds since midnight, 0 to 86,399,999,999.
  public var microseconds: Int64

  /// Creates a time from microseconds since midnight; `nil` outside a day.
  public init?(microseconds: Int64) {
    guard (0..<86_400_000_000).contains(microseconds) else { return nil }
    self.microseconds = microseconds
  }

  /// Reads `12:34`, `12:34:56` or `12:34:56.123456`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first else { return nil }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    var total: Int64 = 0
    for (index, limit) in zip(parts.indices, [24, 60, 60] as [Int64]) {
      guard let value = Int64(parts[index]), value < limit else { return nil }
      total = total * 60 + value
    }
    if parts.count == 2 { total *= 60 }
    total *= 1_000_000
    if halves.count == 2 {
      let fraction = halves[1]
      guard parts.count == 3, (1...6).contains(fraction.utf8.count),
        fraction.utf8.allSatisfy({ (48...57).contains($0) }),
        let value = Int64(fraction + String(repeating: "0", count: 6 - fraction.utf8.count))
      else { return nil }
      total += value
    }
    microseconds = total
  }

  /// `12:34:56`, with six more digits if there is a fraction of a second.
  public var description: String {
    let seconds = Int(microseconds / 1_000_000)
    let fraction = Int(microseconds % 1_000_000)
    let whole =
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return fraction == 0 ? whole : "\(whole).\(padded(fraction, 6))"
  }

  /// Whether one time is before another.
  public static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}
