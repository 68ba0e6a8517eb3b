/// An instant in microseconds since 1970-01-01T00:00:00Z, the resolution of both databases.
///
/// SQLite stores it as the text of ``description``, which sorts as the instants do; PostgreSQL as
/// `timestamptz`.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public var microseconds: Int64

  /// Creates an instant from microseconds since 1970-01-01T00:00:00Z.
  public init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// Creates the instant of a time on a day, both in UTC.
  public init(_ date: CivilDate, _ time: TimeOfDay) {
    microseconds = Int64(date.daysSinceEpoch) * 86_400_000_000 + time.microseconds
  }

  /// Reads ISO 8601 with `T` or a space between date and time.
  ///
  /// Examples are `2025-06-01`, `2025-06-01 12:34`, `2025-06-01T12:34:56.5Z` and
  /// `2025-06-01T12:34:56+02:00`; the time is UTC if there is no offset.
  public init?(_ text: some StringProtocol) {
    let utf8 = text.utf8
    guard utf8.count >= 10 else { return nil }
    let split = text.index(text.startIndex, offsetBy: 10, limitedBy: text.endIndex) ?? text.endIndex
    guard let date = CivilDate(text[..<split]) else { return nil }
    var rest = text[split...]
    if rest.isEmpty {
      microseconds = Int64(date.daysSinceEpoch) * 86_400_000_000
      return
    }
    guard let separator = rest.first, separator == "T" || separator == " " || separator == "t"
    else { return nil }
    rest = rest.dropFirst()
    var offset: Int64 = 0
    if let last = rest.last, last == "Z" || last == "z" {
      rest = rest.dropLast()
    } else if let sign = rest.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let digits = String(rest[rest.index(after: sign)...].filter { $0 != ":" })
      guard digits.utf8.count == 4 || digits.utf8.count == 2,
        digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int64(digits)
      else { return nil }
      let minutes = digits.utf8.count == 2 ? value * 60 : value / 100 * 60 + value % 100
      guard minutes <= 18 * 60, digits.utf8.count == 2 || value % 100 < 60 else { return nil }
      offset = (rest[sign] == "-" ? -1 : 1) * minutes * 60_000_000
      rest = rest[..<sign]
    }
    guard let time = TimeOfDay(rest) else { return nil }
    microseconds = Int64(date.daysSinceEpoch) * 86_400_000_000 + time.microseconds - offset
  }

  /// The day in UTC.
  public var date: CivilDate {
    let day = microseconds.flooredDivision(by: 86_400_000_000)
    return CivilDate(daysSinceEpoch: Int32(clamping: day))
  }

  /// The time of the day in UTC.
  public var time: TimeOfDay {
    TimeOfDay(unchecked: microseconds.flooredRemainder(by: 86_400_000_000))
  }

  /// `2025-06-01 12:34:56`, with six more digits if there is a fraction of a second; in UTC.
  ///
  /// The form that SQLite's own date functions read and write.
  public var description: String { "\(date) \(time)" }

  /// Whether one instant is before another.
  public static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}

extension TimeOfDay {
  package init(unchecked microseconds: Int64) { self.microseconds = microseconds }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  package func flooredDivision(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor != 0 && (self < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
  /// The remainder of ``flooredDivision(by:)``; never negative for a positive divisor.
  package func flooredRemainder(by divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder != 0 && (remainder < 0) != (divisor < 0) ? remainder + divisor : remainder
  }
}
