import SeedDatabase
import SeedPredicates

/// Sets a configuration parameter that a default, a trigger or a policy reads, such as
/// `app.tenant_id`.
///
/// Applications set such parameters for their connections. The search path with which code finds
/// the functions that it calls is another one.
struct SetMissingSetting: Remedy {
  /// The value that most code accepts, as a number or a boolean.
  static let first = "1"
  private static let uuid = "00000000-0000-4000-8000-000000000001"

  /// Returns the value of a setting: a JSON object if the code reads members of one.
  private static func value(of name: String, in code: TriggerCode) -> String {
    // Names that would need escapes aren't members of a setting.
    let members = code.members(ofSetting: name).filter { !$0.contains { "\"\\".contains($0) } }
    if members.isEmpty { return first }
    let pairs = members.map { "\"\($0)\": \"\(first)\"" }
    return "{\(pairs.joined(separator: ", "))}"
  }

  func change(for rejection: Rejection, in context: RemedyContext) -> RemedyChange? {
    switch rejection.cause {
    case .invalidText(type: "uuid"):
      context.session.settings.keys.sorted()
        .first { context.session.settings[$0] == Self.first }
        .map { .session(.setting(name: $0, value: Self.uuid)) }
    case .unresolvedName(let name) where !context.session.unresolvedNames.contains(name):
      .session(.searchPath(toward: name))
    case .missingSetting(let name) where context.session.settings[name] == nil:
      .session(.setting(name: name, value: Self.value(of: name, in: context.code)))
    default: nil
    }
  }
}
