import SeedORM

/// A foreign key whose rows are loaded before the rows they reference.
struct LateKey: Sendable {
  /// The table's place in the plan.
  var table: Int
  var key: ForeignKey
}
