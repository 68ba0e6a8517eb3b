import SeedKit
import SeedPredicates

/// What is known about a table from testing rows before they are loaded.
struct RowTrials: Sendable {
  /// The result of a trial, and the columns with which it ran.
  struct Best: Sendable {
    var result: TableTrial.Result
    var columns: [InferredColumn]
  }

  /// Whether candidate rows are tested against the table's constraints before the load.
  var searchesCandidates = false
  /// Whether candidate rows are also tested against the conditions under which triggers reject
  /// them.
  var searchesTriggers = false
  /// Whether such a search has been requested before.
  var hasSearchedTriggers = false
  /// Whether rows are written to the table and rolled back before the load.
  var needsTrial = false
  /// Whether such a trial was run with the current values.
  var hasRunTrial = false
  /// The attempt at which each row is accepted; `nil` if unknown.
  var attempts: [UInt16]?
  /// The rows that are left out because the table rejects them.
  var omittedRows: Set<Int64>?
  /// The trial with the most accepted rows.
  var best: Best?
  /// How many rows the table accepted in the last trial.
  var acceptedCount: Int?
  /// Whether the table accepted no row in the last trial.
  var acceptsNone = false
  /// How many rows were rejected in trials that accepted none.
  var rejections = 0
  /// How many times the table's row count was reduced.
  var reductions = 0

  /// Discards the results that depend on the values of rows, because those have changed.
  mutating func invalidate() {
    attempts = nil
    hasRunTrial = false
    omittedRows = nil
  }
}
