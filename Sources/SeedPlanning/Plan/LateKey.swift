package import SeedSchema

/// A foreign key whose rows are loaded before the rows they reference.
package struct LateKey: Sendable {
  /// The table's place in the plan.
  package var table: Int
  package var key: ForeignKey
}
