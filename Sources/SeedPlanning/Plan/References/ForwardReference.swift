package import SeedSchema

/// A foreign key whose rows are loaded before the rows they reference.
package struct ForwardReference: Sendable {
  /// The table's index in the plan.
  package var table: Int
  package var key: ForeignKey
}
