import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Brings every column down to its plainest value: its default, or NULL.
struct PlainestValues: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    state.progress.isPlainest ? nil : .values(.plainest)
  }
}
