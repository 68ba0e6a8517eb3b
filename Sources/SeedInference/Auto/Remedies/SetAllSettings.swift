import SeedDatabase
import SeedSchema

/// Sets all configuration parameters that functions of the database may read, because code may use
/// 0 or NULL if a parameter isn't set.
///
/// The signs are a trigger that writes a missing key to another table, or NULL to a NOT NULL
/// column.
struct SetAllSettings: Remedy {
  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    let text = context.progress.triggers.text
    guard !context.session.hasAllSettings, !text.isEmpty else { return nil }
    switch rejection.code {
    case .foreignKeyViolation:
      guard let written = context.rejectingTable, written.name != context.schema.name else {
        return nil
      }
      return .session(.allSettings)
    case .notNullViolation where text.lowercased().hasWord("current_setting"):
      return .session(.allSettings)
    default: return nil
    }
  }
}
