import SeedGeneration

/// The mode in which a column helps to keep its keys unique.
enum UniqueMode: Sendable {
  /// The column alone is unique.
  case alone
  /// The column is unique among the children of one parent.
  case amongSiblings(ValueForm)
  /// The column is one digit of a combination that is unique among the children of one parent.
  case siblingDigit(SiblingCombination, member: Int)
  /// The column is one digit of a unique combination.
  case combined(Combination, member: Int, ValueForm)
  /// The column keeps its own values unless they would repeat the key.
  case tieBroken(Deduplicator)

  /// The form of a column's numbered values.
  enum ValueForm: Sendable {
    /// The values as written.
    case written
    /// The values of a column that must not repeat, of which there may be more.
    case unique
  }
}
