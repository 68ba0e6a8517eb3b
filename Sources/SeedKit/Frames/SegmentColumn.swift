import SeedORM

/// A column of a ``Segment`` that is written.
struct SegmentColumn: Sendable {
  /// The column.
  var field: FieldSchema
  /// Its value, in the syntax of factory files.
  var source: String
  /// Whether the value was inferred, not written by anyone.
  var isInferred: Bool
  /// The rules that the values' profile doesn't prove, so each batch is checked.
  var validator: ValueValidator?
}
