package import SeedSchema

/// How the rows of a row group are merged into the rows that exist.
package struct RowGroupMerge: Sendable, Hashable {
  /// What to do with a row that exists.
  package var policy: ConflictPolicy
  /// The columns that say which row is the same.
  package var key: [String]
  /// The columns that an existing row gets.
  package var updated: [String]
  /// Whether rows that are no longer there are removed, if the scenario created them.
  package var removesOthers: Bool

  package init(policy: ConflictPolicy, key: [String], updated: [String], removesOthers: Bool) {
    self.policy = policy
    self.key = key
    self.updated = updated
    self.removesOthers = removesOthers
  }
}
