import SeedORM

/// A way from the rows of a segment to rows of a table.
struct Relation: Sendable {
  /// The name for people: the first column without its `_id`, or the parent's.
  var name: String
  /// The table's place in the plan.
  var table: Int
  /// The columns that hold the key; empty where only `per` makes the relation.
  var columns: [String]
  /// The rows that it can lead to.
  var ranges: RowRanges
  /// Which row each row refers to.
  var picker: any RowPicker
}
