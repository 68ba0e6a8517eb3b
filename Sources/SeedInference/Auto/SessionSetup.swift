/// What a pass gives its connection because code of the database expects it of the application's
/// connections.
struct SessionSetup: Sendable {
  /// Settings that the code reads and that nobody has made, such as `app.tenant_id`.
  var settings: [String: String] = [:]
  /// Whether all settings that functions may read were made.
  var hasAllSettings = false
  /// Names that the code uses and for which a search path was looked for.
  var unresolvedNames: Set<String> = []
  /// Functions of the application that others stand in for.
  var standIns: Set<String> = []
  /// Whether functions may be added to the connection.
  var acceptsStandIns = false

  /// What the author should know of it.
  var notes: [String] {
    settings.sorted { $0.key < $1.key }.map {
      "the database's own code reads the setting \($0.key), which was '\($0.value)' for this run"
    }
      + standIns.sorted().map {
        "the application's function \($0) isn't known here: a stand-in returned its first argument"
      }
  }
}
