internal import SeedKit

/// The result of the last run, or the progress of the current one.
struct RunState: Encodable, Sendable {
  /// `idle`, `running`, `done`, `failed` or `interrupted`.
  var state = "idle"
  var scenario: String?
  var database: String?
  /// The table that is being loaded.
  var table: String?
  var rowsDone: Int64 = 0
  var rowsTotal: Int64 = 0
  var seconds = 0.0
  var report: RunReport?
  var failure: StudioFailure?
  /// The revision of the files before the run.
  var revision = 0
}
