package import SeedSchema

/// The merge of a row group's rows into existing rows.
package struct RowGroupMerge: Sendable, Hashable {
  /// The handling of existing rows.
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
