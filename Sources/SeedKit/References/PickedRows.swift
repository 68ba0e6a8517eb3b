import SeedORM

/// The rows that a relation leads to, aligned with those that refer to them.
struct PickedRows {
  /// A row for each; where ``missing`` has a bit, it means nothing.
  var rows: [Int64]
  /// Where the reference is NULL.
  var missing = NullMask()
}

/// Decides which row of another table each row refers to.
protocol RowPicker: Sendable {
  /// Whether some references are NULL.
  var mayMiss: Bool { get }

  func pick(_ rows: RowSelection, in segment: Segment) -> PickedRows
}
