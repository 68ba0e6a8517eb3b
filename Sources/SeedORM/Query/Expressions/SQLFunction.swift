/// A function that both databases have, possibly by another name.
enum SQLFunction: String, Sendable, Hashable {
  case lower, upper, length, trim, replace, substring, concatenation
  case absolute, round
  case nullIf
  case jsonContains, arrayContains
  case rowNumber = "row_number"
  case rank
  case denseRank = "dense_rank"
  case lag, lead
  case firstValue = "first_value"
}
