/// Limits that keep conditions of any size from taking long.
enum SolverLimits {
  /// How many alternatives of a condition are told apart; others are left out.
  static let alternatives = 64
  /// How many steps one condition may take: forms tried and alternatives combined.
  static let work = 20_000
  /// The longest text, or array, that a condition may ask for.
  static let size = 1_000_000
  /// The longest pattern that is read.
  static let patternLength = 1000
}
