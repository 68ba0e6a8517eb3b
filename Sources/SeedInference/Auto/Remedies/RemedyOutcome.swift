/// What a pass does after a change.
enum RemedyOutcome: Sendable {
  /// Plan the changed project.
  case planAgain
  /// Try the next remedy, because nothing has changed.
  case unchanged
  /// Roll back and start over, because loaded rows depend on the change.
  case startOver
}
