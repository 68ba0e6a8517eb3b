import SeedSchema

/// The rows that reference the row of an expression, which it aggregates.
public struct ChildRows: Sendable {
  /// The index of their table in the plan.
  var table: Int
  /// The rows of each step that creates any.
  var steps: [Range<Int64>]
  /// The profile of the aggregated column.
  var profile: ValueProfile

  package init(table: Int, steps: [Range<Int64>], profile: ValueProfile) {
    self.table = table
    self.steps = steps
    self.profile = profile
  }

  /// The most rows that a step may create if their parents are known only once the references are
  /// generated: they are indexed in memory, in 16 bytes each.
  package static let mostIndexed: Int64 = 1_000_000
}
