import SeedSchema

/// The rows that reference the row of an expression, of which it computes a total.
public struct ChildRows: Sendable {
  /// Their table's place in the plan.
  var table: Int
  /// The rows of each step that creates some.
  var steps: [Range<Int64>]
  /// What is known of the column that is totalled.
  var profile: ValueProfile

  package init(table: Int, steps: [Range<Int64>], profile: ValueProfile) {
    self.table = table
    self.steps = steps
    self.profile = profile
  }

  /// How many rows a step may create whose parents are only known when its references are: these
  /// are indexed in memory, in 16 bytes each.
  package static let mostIndexed: Int64 = 1_000_000
}
