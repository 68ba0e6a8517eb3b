import SeedORM

/// A column of a ``Segment`` that is written.
struct SegmentColumn: Sendable {
  /// The column.
  var field: FieldSchema
  /// What makes it, as a value of a factory file says it.
  var source: String
  /// Whether the value was inferred, not written by anyone.
  var isInferred: Bool
  /// The rules that the values' profile doesn't prove, and that each batch is checked for.
  var validator: ValueValidator?
}
