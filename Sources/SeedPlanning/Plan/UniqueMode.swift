import SeedGeneration

/// How a column keeps the keys that it is part of unique.
enum UniqueMode: Sendable {
  /// The column alone is unique.
  case alone
  /// The column is unique among the children of one parent.
  case amongSiblings(ValueForm)
  /// The column is one digit of a combination that is unique among the children of one parent.
  case siblingDigit(SiblingCombination, member: Int)
  /// The column is one digit of a unique combination.
  case combined(Combination, member: Int, ValueForm)
  /// The column keeps its own values except if they would repeat the key.
  case tieBroken(Deduplicator)

  /// Which values a column that takes numbered values has.
  enum ValueForm: Sendable {
    /// Those that were written.
    case written
    /// Those of a column that must not repeat, of which there may be more.
    case unique
  }
}
