import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Makes all settings that functions of the database may read, if a trigger writes a key that no row has: code that finds no
/// setting takes 0 for it.
struct UnsetSettings: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    guard rejection.code == .foreignKeyViolation, !state.hasAllSettings,
      !state.progress.triggers.text.isEmpty, let written = state.rejecting,
      written.name != state.schema.name
    else { return nil }
    return .allSettings
  }
}
