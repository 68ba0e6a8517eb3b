import SeedDatabase
import SeedSchema

/// Advances the sequence of another table past its keys, if a trigger writes rows to that table
/// with keys of the sequence.
struct AdvanceTriggerSequence: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    guard rejection.code == .uniqueViolation, let other = context.rejectingTable,
      other.name != context.schema.name,
      !context.progress.triggers.advancedSequences.contains(other.name),
      rejection.blamedColumns(of: other).contains(where: {
        other[field: $0]?.generation == .identity
      })
    else { return nil }
    return .session(.advanceSequences(of: other.name))
  }
}
