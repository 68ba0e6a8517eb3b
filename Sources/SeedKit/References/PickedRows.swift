import SeedORM

/// The rows that a relation leads to, aligned with those that refer to them.
struct PickedRows {
  /// A row for each; where ``missing`` has a bit, it means nothing.
  var rows: [Int64]
  /// Where the reference is NULL.
  var missing = NullMask()
}
