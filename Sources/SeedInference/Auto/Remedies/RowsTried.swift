import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Writes rows and rolls them back, as only the table itself tells which of them it takes.
struct RowsTried: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, !state.progress.rows.triesRows, rejection.isAboutRows
    else { return nil }
    return .rows(.tryOut)
  }
}
