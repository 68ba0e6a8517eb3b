/// The settings and functions that a pass adds to its connection, because code of the database
/// expects them from the application's connections.
struct SessionSetup: Sendable {
  /// The values of settings that the code reads, such as `app.tenant_id`.
  var settings: [String: String] = [:]
  /// Whether all settings that functions may read are set.
  var hasAllSettings = false
  /// The names in the code for which a search path was searched.
  var unresolvedNames: Set<String> = []
  /// The names of the application's functions that stand-ins replace.
  var standIns: Set<String> = []
  /// Whether stand-ins may be added to the connection.
  var allowsStandIns = false

  /// Notes for the user on the settings and stand-ins.
  var notes: [String] {
    settings.sorted { $0.key < $1.key }.map {
      "code of the database reads the setting \($0.key), which was set to '\($0.value)' for this run"
    }
      + standIns.sorted().map {
        "code of the database calls the application's function \($0), which this connection lacks: a stand-in returned its first argument"
      }
  }
}
