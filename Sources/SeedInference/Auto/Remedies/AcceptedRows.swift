import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Keeps the rows that a table took, without the others: some rows are better than none.
struct AcceptedRows: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    let rows = state.progress.rows
    guard rows.best?.result.error != nil, rows.leftOut == nil, !state.isReferredTo else {
      return nil
    }
    return .rows(.keepAccepted)
  }
}
