/// The rows of a table that a column is filled for, counted from 0.
///
/// A table's own rows are generated as ranges, a batch at a time; rows referenced by a foreign key are a
/// list.
public enum RowSelection: Sendable, Hashable {
  /// Consecutive rows.
  case range(Range<Int64>)
  /// Any rows, in any order, perhaps more than once.
  case list([Int64])

  /// The number of rows.
  public var count: Int {
    switch self {
    case .range(let range): range.count
    case .list(let rows): rows.count
    }
  }

  /// The number of the row at a place of the selection.
  @inline(__always)
  public subscript(_ index: Int) -> Int64 {
    switch self {
    case .range(let range): range.lowerBound + Int64(index)
    case .list(let rows): rows[index]
    }
  }
}
