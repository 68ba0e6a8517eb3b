/// The rows of a table that a column is filled for, counted from 0.
///
/// A range is how a table's own rows are made, a batch at a time; a list is how another table reaches
/// them, through a foreign key.
public enum RowSelection: Sendable, Hashable {
  /// Consecutive rows.
  case range(Range<Int64>)
  /// Any rows, in any order, perhaps more than once.
  case list([Int64])

  /// How many rows there are.
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
