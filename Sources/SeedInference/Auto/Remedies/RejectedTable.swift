import SeedPlanning
import SeedSchema

/// A table whose rows were rejected, to which a change is applied.
struct RejectedTable {
  var name: TableName
  /// The index of its factory.
  var factory: Int
  var rejection: Rejection
  /// The plan of the rows.
  var plan: Plan

  var reason: String { rejection.message }
}
