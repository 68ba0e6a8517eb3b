import SeedORM

/// A restriction to rows whose values in some columns agree with another reference of the same row.
///
/// If two foreign keys share a column, the referenced rows must agree in it.
struct JoinFilter: Sendable, Hashable {
  /// The table of the other reference.
  var table: Int
  /// The rows that it can reference.
  var ranges: RowRanges
  /// Its columns that must agree.
  var columns: [String]
  /// The columns of the filtered table that they must agree with.
  var own: [String]
  /// Whether the other reference may be left out, so that rows without a partner will do where there
  /// are no others.
  var isOptional: Bool
}
