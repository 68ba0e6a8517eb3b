import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// A table that gets no rows.
struct SkippedTable: Sendable {
  var table: TableName
  /// The factory as it was when the table was skipped.
  var factory: InferredFactory
  var reason: String
  var advice: String?
}
