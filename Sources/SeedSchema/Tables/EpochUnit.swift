/// The unit in which a column stores dates as numbers.
public enum EpochUnit: String, Sendable, Hashable, CaseIterable {
  /// Seconds since 1970 began in UTC: SQLite's `unixepoch()`, and dates of Swift's Fluent.
  case seconds
  /// Milliseconds since 1970 began in UTC: JavaScript's `Date.now()`.
  case milliseconds
  /// Microseconds since 1970 began in UTC.
  case microseconds
  /// Days since noon on 24 November 4714 BC in UTC: SQLite's `julianday()`.
  case julianDays

  /// The unit of a default in SQL that is the current instant as a number; `nil` for any other
  /// default.
  public init?(default sql: String) {
    let text = sql.lowercased().filter { !$0.isWhitespace && $0 != "\"" }
    if text.contains("julianday(") {
      // `(julianday('now') - 2440587.5) * 86400` counts from 1970, because it subtracts that day's
      // number.
      guard text.contains("244058") else {
        self = .julianDays
        return
      }
      self =
        text.contains("86400000000")
        ? .microseconds
        : text.contains("86400000") || text.contains("86400.0*1000") || text.contains("86400*1000")
          ? .milliseconds : .seconds
    } else if text.contains("unixepoch(") || text.contains("strftime('%s'")
      || text.contains("extract(epoch") || text.contains("date_part('epoch'")
    {
      self =
        text.contains("1000000") ? .microseconds : text.contains("1000") ? .milliseconds : .seconds
    } else {
      return nil
    }
  }

  /// The unit in which a number is an instant of the years 1985 to 2100; `nil` if there is no such
  /// unit.
  public init?(ofValue value: Double) {
    switch value.magnitude {
    case 2_446_000...2_489_000: self = .julianDays
    case 473_000_000...4_103_000_000: self = .seconds
    case 473_000_000_000...4_103_000_000_000: self = .milliseconds
    case 473_000_000_000_000...4_103_000_000_000_000: self = .microseconds
    default: return nil
    }
  }
}
