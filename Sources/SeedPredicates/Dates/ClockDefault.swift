import SeedSchema

/// Recognizes defaults that are the current instant.
///
/// Such a column gets an instant of the scenario instead. Otherwise two runs would differ, and rows
/// could be older than the rows that they reference.
package enum ClockDefault {
  /// Whether a default is exactly the current instant, day or time.
  package static func isClock(_ sql: String) -> Bool {
    let text = sql.lowercased().filter { !$0.isWhitespace }
    guard !shifts.contains(where: text.contains) else { return false }
    return EpochUnit(default: sql) != nil || clocks.contains(where: text.contains)
  }

  /// Whether a default has the string format of `random_datetime()`, for string columns.
  static func isPlainText(_ sql: String) -> Bool {
    let text = sql.lowercased().filter { !$0.isWhitespace }
    return isClock(sql) && (text.contains("current_timestamp") || text.contains("datetime("))
  }

  /// Whether a default has the string format of `random_date()`, for string columns.
  static func isDayText(_ sql: String) -> Bool {
    let text = sql.lowercased().filter { !$0.isWhitespace }
    guard isClock(sql) else { return false }
    return text.contains("current_date") || text.hasPrefix("date('now'")
      || text.hasPrefix("(date('now'")
  }

  private static let clocks = [
    "current_timestamp", "current_date", "current_time", "localtimestamp", "localtime", "now()",
    "clock_timestamp()", "statement_timestamp()", "transaction_timestamp()", "datetime('now'",
    "date('now'", "time('now'", "datetime()", "strftime(",
  ]
  private static let shifts = ["interval", "'+", "'-", "day'", "days'", "hour", "month", "year'"]
}
