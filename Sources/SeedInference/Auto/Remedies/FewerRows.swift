import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Asks for as few rows as the table took of those that were tried.
struct FewerRows: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    let rows = state.progress.rows
    guard let accepted = rows.accepted, accepted > 0, rows.cuts < PassLimits.cutsAfterTrial else {
      return nil
    }
    return .rows(.reduce(to: Int64(rows.cuts == 0 ? accepted : max(1, accepted * 3 / 4))))
  }
}
