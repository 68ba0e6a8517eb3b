import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Makes all settings that functions of the database may read: code that finds no setting takes 0
/// or NULL for it.
///
/// That shows if a trigger writes a key to another table that no row has, or NULL to a column that
/// must have a value.
struct UnsetSettings: Remedy {
  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    let text = state.progress.triggers.text
    guard !state.session.hasAllSettings, !text.isEmpty else { return nil }
    switch rejection.code {
    case .foreignKeyViolation:
      guard let written = state.rejecting, written.name != state.schema.name else { return nil }
      return .session(.allSettings)
    case .notNullViolation where text.lowercased().hasWord("current_setting"):
      return .session(.allSettings)
    default: return nil
    }
  }
}
