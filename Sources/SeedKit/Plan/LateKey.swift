import SeedORM

/// A foreign key whose rows come before those that they refer to.
struct LateKey: Sendable {
  /// The table's place in the plan.
  var table: Int
  var key: ForeignKey
}
