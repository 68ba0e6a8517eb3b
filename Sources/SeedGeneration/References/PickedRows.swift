import SeedSchema

/// The referenced rows of a relation, aligned with the referencing rows.
package struct PickedRows {
  /// A row for each; where ``missing`` has a bit, it means nothing.
  var rows: [Int64]
  /// Where the reference is NULL.
  var missing = NullMask()
}
