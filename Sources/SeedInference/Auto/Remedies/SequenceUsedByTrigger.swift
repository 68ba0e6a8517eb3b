import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Advances the sequence of another table past its keys, if a trigger writes rows there and takes
/// their keys from it.
struct SequenceUsedByTrigger: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .uniqueViolation, let other = state.rejecting,
      other.name != state.schema.name, !state.progress.triggers.advanced.contains(other.name),
      rejection.blamedColumns(of: other).contains(where: {
        other[field: $0]?.generation == .identity
      })
    else { return nil }
    return .session(.advanceSequences(of: other.name))
  }
}
