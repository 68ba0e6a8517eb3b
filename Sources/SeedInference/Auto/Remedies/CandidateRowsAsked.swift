import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Asks the table's checks and keys about candidates before rows are written.
struct CandidateRowsAsked: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.rows.searchesCandidates,
      rejection.code == .checkViolation || rejection.code == .uniqueViolation
    else { return nil }
    return .searchCandidates
  }
}
