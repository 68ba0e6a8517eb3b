/// Limits that bound the time for conditions of any size.
enum SolverLimits {
  /// The most alternatives of a condition; others are dropped.
  static let alternatives = 64
  /// How many steps one condition may take: forms tried and alternatives combined.
  static let work = 20_000
  /// The longest text, or array, that a condition may require.
  static let size = 1_000_000
  /// The longest pattern that is read.
  static let patternLength = 1000
}
