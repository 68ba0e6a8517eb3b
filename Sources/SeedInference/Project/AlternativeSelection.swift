/// The alternatives of a table's checks that its rows follow.
enum AlternativeSelection: Sendable {
  /// All rows follow the alternative with a number.
  case one(Int)
  /// Each row follows one of them.
  case byRow(AlternativesByRow.Order)
}
