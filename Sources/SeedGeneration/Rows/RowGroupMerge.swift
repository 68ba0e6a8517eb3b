package import SeedSchema

/// How the rows of a row group are merged into the rows that exist.
package struct RowGroupMerge: Sendable, Hashable {
  /// What to do with a row that exists.
  package var policy: ConflictPolicy
  /// The columns that identify a row.
  package var key: [String]
  /// The columns to update in an existing row.
  package var updated: [String]
  /// Whether rows that the scenario created and no longer lists are removed.
  package var removesOthers: Bool

  package init(policy: ConflictPolicy, key: [String], updated: [String], removesOthers: Bool) {
    self.policy = policy
    self.key = key
    self.updated = updated
    self.removesOthers = removesOthers
  }
}
