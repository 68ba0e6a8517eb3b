/// Limits that bound the time for conditions of any size.
enum SolverLimits {
  /// The maximum number of alternatives of a condition; others are dropped.
  static let alternatives = 64
  /// The maximum number of steps for one condition: conditions solved and alternatives combined.
  static let steps = 20_000
  /// The maximum length of a string or an array that a condition may require.
  static let maximumSize = 1_000_000
  /// The maximum length of a pattern, in bytes of UTF-8.
  static let patternLength = 1000
}
