import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Makes a setting that a default, a trigger or a policy reads, such as `app.tenant_id`.
///
/// Applications make such settings for their connections. A search path that finds the functions
/// that such code calls is one, too.
struct MissingSetting: Remedy {
  /// The value that most code takes: a number, or a truth.
  static let first = "1"
  private static let uuid = "00000000-0000-4000-8000-000000000001"

  /// A document with the members that the code reads, if it takes the setting for one.
  private static func value(of name: String, in code: TriggerCode) -> String {
    // No escapes: a member whose name needs some isn't one of a setting.
    let members = code.members(ofSetting: name).filter { !$0.contains { "\"\\".contains($0) } }
    if members.isEmpty { return first }
    let pairs = members.map { "\"\($0)\": \"\(first)\"" }
    return "{\(pairs.joined(separator: ", "))}"
  }

  func change(for rejection: Rejection, in state: RemedyState) -> RemedyChange? {
    switch rejection.cause {
    case .invalidText(type: "uuid"):
      state.session.settings.keys.sorted()
        .first { state.session.settings[$0] == Self.first }
        .map { .session(.setting(name: $0, value: Self.uuid)) }
    case .unresolvedName(let name) where !state.session.unresolvedNames.contains(name):
      .session(.searchPath(toward: name))
    case .missingSetting(let name) where state.session.settings[name] == nil:
      .session(.setting(name: name, value: Self.value(of: name, in: state.code)))
    default: nil
    }
  }
}
