/// The rows of a table that a column is generated for, counted from 0.
///
/// A table's own rows are generated as ranges, a batch at a time; rows referenced by a foreign key,
/// and rows whose values are generated again, are a list.
public enum RowSelection: Sendable, Hashable {
  /// Consecutive rows at their first attempt.
  case range(Range<Int64>)
  /// Any rows, in any order, possibly more than once.
  case list([RowAttempt])

  /// Returns a list of rows at their first attempt.
  public static func rows(_ rows: some Sequence<Int64>) -> RowSelection {
    .list(rows.map { RowAttempt($0) })
  }

  /// The number of rows.
  public var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let rows): rows.count
    }
  }

  /// The row at an index of the selection.
  @inline(__always)
  public subscript(_ index: Int) -> RowAttempt {
    switch self {
    case .range(let range): RowAttempt(range.lowerBound + Int64(index))
    case .list(let rows): rows[index]
    }
  }
}
