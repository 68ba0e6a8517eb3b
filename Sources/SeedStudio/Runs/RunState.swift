internal import SeedKit

/// What became of the last run, or how far the one under way is.
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
  /// The changes of files before the run.
  var revision = 0
}
