/// A reference from the rows of a row group to rows of a table.
package struct TableRelation: Sendable {
  /// The name for display: the first column without its `_id`, or the parent's.
  var name: String
  /// The table's index in the plan.
  package var table: Int
  /// The columns that hold the key; empty if only `per` creates the relation.
  package var columns: [String]
  /// The rows that it can reference.
  package var ranges: RowRanges
  /// Decides which row each row references.
  package var picker: any RowPicker

  package init(
    name: String, table: Int, columns: [String], ranges: RowRanges, picker: any RowPicker
  ) {
    self.name = name
    self.table = table
    self.columns = columns
    self.ranges = ranges
    self.picker = picker
  }
}
