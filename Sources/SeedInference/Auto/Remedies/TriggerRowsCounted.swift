import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Counts the rows that triggers of other tables have written.
struct TriggerRowsCounted: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    rejection.code == .uniqueViolation ? .rows(.countTriggerRows) : nil
  }
}
