/// A part of an instant. Truncation to it sets all smaller parts to their first values.
enum DateUnit: Int, Sendable, Hashable, Comparable {
  case second, minute, hour, day, month, year

  /// Creates the unit that `date_trunc` and `extract` call by a name; `nil` for others, such as
  /// weeks.
  init?(sql name: String) {
    switch name.lowercased() {
    case "second", "seconds": self = .second
    case "minute", "minutes": self = .minute
    case "hour", "hours": self = .hour
    case "day", "days": self = .day
    case "month", "months", "mon": self = .month
    case "year", "years": self = .year
    default: return nil
    }
  }

  static func < (a: DateUnit, b: DateUnit) -> Bool { a.rawValue < b.rawValue }

  /// The next larger unit; `nil` for years.
  var larger: DateUnit? { DateUnit(rawValue: rawValue + 1) }

  /// The first value of the part.
  var start: Int { self == .day || self == .month ? 1 : 0 }
}
