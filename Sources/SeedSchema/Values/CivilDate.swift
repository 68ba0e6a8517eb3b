/// A day of the Gregorian calendar, without a time or a time zone.
///
/// Kept as the number of days since 1970-01-01; negative before it. Conversions follow Howard
/// Hinnant's `days_from_civil` and `civil_from_days`
/// (<https://howardhinnant.github.io/date_algorithms.html>), exact for every `Int32`.
///
/// ```swift
/// let day = CivilDate(year: 2025, month: 6, day: 1)
/// print(day?.description ?? "no such day")  // 2025-06-01
/// ```
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int32

  /// Creates a date from its number of days since 1970-01-01.
  public init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// Creates a date from a year, a month (1 to 12) and a day (1 to 31); `nil` if there is no such
  /// day.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSinceEpoch = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `2025-06-01`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    // A string of its own type: code for any kind of string looks its protocols up at run time.
    let parts = String(text).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month (1 to 12) and the day (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    // From the year 0 to 9999, as in Cassio Neri and Lorenz Schneider, "Euclidean affine functions
    // and their application to calendar algorithms", 2023: years begin in March, and 32 bits hold
    // all products but one.
    guard (-719_468...2_932_896).contains(daysSinceEpoch) else { return distantComponents }
    let fourDays = 4 * UInt32(truncatingIfNeeded: daysSinceEpoch + 719_468) + 3
    let century = fourDays / 146_097
    let scaled = 2_939_745 * UInt64(4 * (fourDays % 146_097 / 4) + 3)
    let yearOfCentury = UInt32(truncatingIfNeeded: scaled >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: scaled) / 2_939_745 / 4
    let monthAndDay = 2141 * dayOfYear + 197_913
    let isNextYear = dayOfYear >= 306
    return (
      Int(100 * century + yearOfCentury + (isNextYear ? 1 : 0)),
      Int((monthAndDay >> 16) - (isNextYear ? 12 : 0)), Int((monthAndDay & 0xffff) / 2141 + 1)
    )
  }

  private var distantComponents: (year: Int, month: Int, day: Int) {
    let z = Int(daysSinceEpoch) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// ISO 8601: `2025-06-01`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether one day is before another.
  public static func < (a: Self, b: Self) -> Bool { a.daysSinceEpoch < b.daysSinceEpoch }

  private static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A number with leading zeros; a negative year keeps its sign.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (value < 0 ? "-" : "") + zeros + digits
}
