import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Takes rows into account that triggers of other tables have written.
struct RowsInsertedByTriggers: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    rejection.code == .uniqueViolation ? .readTriggerRows : nil
  }
}
