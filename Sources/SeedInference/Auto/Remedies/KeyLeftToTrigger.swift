import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Leaves a foreign key to a trigger that writes the row that it refers to: given one that is
/// there, the trigger would write it twice.
struct KeyLeftToTrigger: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .uniqueViolation, let other = rejection.table,
      other != state.schema.name
    else { return nil }
    return state.schema.foreignKeys.first { $0.references == other }.map {
      .keys(.leaveToTrigger($0))
    }
  }
}
