import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Tests candidates against the table's checks and keys before rows are written.
struct CandidateRowsTested: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.rows.searchesCandidates,
      rejection.code == .checkViolation || rejection.code == .uniqueViolation
    else { return nil }
    return .rows(.searchCandidates)
  }
}
