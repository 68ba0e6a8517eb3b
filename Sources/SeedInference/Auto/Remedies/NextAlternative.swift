import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Meets the table's checks in another way. A check passes if a column is NULL; a trigger may not.
struct NextAlternative: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.triggers.text.isEmpty,
      state.factory.alternativeCount > 1
    else { return nil }
    return .values(.nextAlternative)
  }
}
