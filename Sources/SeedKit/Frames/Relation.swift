import SeedORM

/// A reference from the rows of a segment to rows of a table.
struct Relation: Sendable {
  /// The name for display: the first column without its `_id`, or the parent's.
  var name: String
  /// The table's place in the plan.
  var table: Int
  /// The columns that hold the key; empty if only `per` makes the relation.
  var columns: [String]
  /// The rows that it can reference.
  var ranges: RowRanges
  /// Which row each row refers to.
  var picker: any RowPicker
}
