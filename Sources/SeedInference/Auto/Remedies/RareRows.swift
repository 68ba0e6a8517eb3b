import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Looks for the few rows that a trigger accepts which looks for them in other tables, once those
/// have rows.
struct RareRows: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard !rejection.cause.isOfCode, rejection.code == .other, state.progress.retries > 0,
      !state.progress.searchedRareRows, !state.schema.foreignKeys.isEmpty
    else { return nil }
    let code = state.progress.triggers.text.lowercased()
    guard code.hasWord("exists") || code.hasWord("found") || !state.code.comparisons.isEmpty
    else { return nil }
    return .rows(.searchRare)
  }
}
