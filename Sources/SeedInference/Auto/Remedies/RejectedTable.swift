import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// The table whose rows a change is to get accepted, and what was rejected.
struct RejectedTable {
  var name: TableName
  /// The place of its factory.
  var factory: Int
  var rejection: Rejection
  /// The plan of the rows.
  var plan: Plan

  var reason: String { rejection.message }
}
