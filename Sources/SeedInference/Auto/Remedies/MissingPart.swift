import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Skips a table whose triggers, indexes or views need what the connection doesn't have: no row is
/// to blame.
struct MissingPart: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    switch rejection.cause {
    case .missingPart, .missingFunction: .skip
    default: nil
    }
  }
}
