/// How a column keeps the keys that it is part of from repeating.
enum UniqueMode: Sendable {
  /// The column alone never repeats.
  case alone
  /// The column doesn't repeat among the children of one parent.
  case amongSiblings
  /// The column is one digit of a combination that never repeats.
  case combined(Combination, member: Int)
}
