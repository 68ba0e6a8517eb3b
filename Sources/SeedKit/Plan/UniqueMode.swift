/// How a column keeps the keys that it is part of from repeating.
enum UniqueMode: Sendable {
  /// The column alone never repeats.
  case alone
  /// The column doesn't repeat among the children of one parent.
  case amongSiblings(ValueForm)
  /// The column is one digit of a combination that doesn't repeat among the children of one parent.
  case siblingDigit(SiblingCombination, member: Int)
  /// The column is one digit of a combination that never repeats.
  case combined(Combination, member: Int, ValueForm)
  /// The column keeps its own values except where they would repeat the key.
  case tieBroken(TieBreaker)

  /// Which values a column that takes numbered values has.
  enum ValueForm: Sendable {
    /// Those that were written.
    case written
    /// Those of a column that must not repeat, of which there may be more.
    case unique
  }
}
