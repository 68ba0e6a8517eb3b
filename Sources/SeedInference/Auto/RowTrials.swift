import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What was found by trying rows of a table before they are loaded.
struct RowTrials: Sendable {
  /// Rows of which a table takes some, and the columns as they were.
  struct Best: Sendable {
    var result: TableTrial.Result
    var columns: [InferredColumn]
  }

  /// Whether the table's constraints are asked about candidates.
  var searchesCandidates = false
  /// Whether rows are written to the table and rolled back first, as only the table itself tells
  /// what it takes.
  var triesRows = false
  /// Whether that was done for the values as they are.
  var hasTried = false
  /// The attempt at which each row passes, once that is known.
  var attempts: [UInt16]?
  /// The rows that the table rejects, and that no others refer to.
  var leftOut: Set<Int64>?
  /// The trial with the most accepted rows.
  var best: Best?
  /// How many rows of those that were tried last the table accepted.
  var accepted: Int?
  /// Whether the table accepted no row of many that were tried.
  var takesNone = false
  /// How many rows were rejected in trials of which no row was accepted.
  var rejections = 0
  /// How often the table was given fewer rows because no others passed.
  var cuts = 0

  /// Forgets what depends on the values of rows.
  mutating func forget() {
    attempts = nil
    hasTried = false
    leftOut = nil
  }
}
