/// A restriction to rows whose values in some columns agree with another reference of the same row.
///
/// If two foreign keys share a column, the referenced rows must agree in it.
package struct JoinFilter: Sendable, Hashable {
  /// The table that the other reference references.
  package var table: Int
  /// The rows that it can reference.
  package var ranges: RowRanges
  /// Its columns that must agree.
  package var columns: [String]
  /// The columns of the filtered table that they must agree with.
  package var own: [String]
  /// Whether the other reference may be left out, so that rows without a partner are acceptable if
  /// there are no others.
  var isOptional: Bool

  package init(table: Int, ranges: RowRanges, columns: [String], own: [String], isOptional: Bool) {
    self.table = table
    self.ranges = ranges
    self.columns = columns
    self.own = own
    self.isOptional = isOptional
  }
}
