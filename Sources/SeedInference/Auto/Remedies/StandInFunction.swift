import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Adds a function that triggers call and only the application's connections have: one that returns
/// its first argument.
///
/// Rows that stay are worth that; files must not ask for it, as the application's own runs know
/// nothing of it.
struct StandInFunction: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard case .missingFunction(let name) = rejection.cause, state.session.acceptsStandIns,
      !state.session.standIns.contains(name)
    else { return nil }
    return .session(.standIn(function: name))
  }
}
