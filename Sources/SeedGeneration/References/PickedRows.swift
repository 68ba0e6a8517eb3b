import SeedSchema

/// The referenced rows of a relation, aligned with the referencing rows.
package struct PickedRows {
  /// A row for each; meaningless if ``missing`` has its bit.
  var rows: [Int64]
  /// The rows whose reference is NULL.
  var missing = NullMask()
}
