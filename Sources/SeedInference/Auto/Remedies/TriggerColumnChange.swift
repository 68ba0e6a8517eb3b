import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// The next value of a column that triggers read.
struct TriggerColumnChange: Sendable {
  /// The column; `nil` if none of those that triggers read has another value.
  var column: String?
  /// The table's columns, with what was added to their choices.
  var columns: [InferredColumn]
  var facts: TriggerFacts
  /// The required columns that may be NULL from now on, as a trigger may give them their values.
  var nullable: [String]
}
