import SeedORM

/// Rows of a table whose values in some columns another reference of the same row needs, too.
///
/// Where two foreign keys share a column, the rows that they lead to must agree in it.
struct JoinFilter: Sendable, Hashable {
  /// The table of the other reference.
  var table: Int
  /// The rows that it can lead to.
  var ranges: RowRanges
  /// Its columns that must agree.
  var columns: [String]
  /// The columns of the filtered table that they must agree with.
  var own: [String]
  /// Whether the other reference may be left out, so that rows without a partner will do where there
  /// are no others.
  var isOptional: Bool
}
