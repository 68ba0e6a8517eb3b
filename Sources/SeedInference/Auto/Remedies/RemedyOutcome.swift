/// What a change led to.
enum RemedyOutcome: Sendable {
  /// Plan again with what has changed.
  case planAgain
  /// Nothing has changed, and the next remedy is tried.
  case unchanged
  /// Rows that are written already refer to those that won't come: everything is done again.
  case startOver
}
