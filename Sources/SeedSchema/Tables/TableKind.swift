/// The kinds of objects that rows can be written to.
public enum TableKind: Sendable, Hashable {
  /// A table.
  case table
  /// A partition of a table, written to directly.
  case partition(of: TableName)
  /// A view. Its rows are those of a table if the database itself writes them there; triggers and
  /// rules may write them anywhere.
  case view(of: TableName?)
  /// A table whose rows the database keeps elsewhere: a foreign table, or a virtual one.
  case external

  /// The table that stores the rows and their keys, if it is a different one.
  public var storage: TableName? {
    switch self {
    case .partition(let table): table
    case .view(let table): table
    case .table, .external: nil
    }
  }

  /// Whether it is a view.
  public var isView: Bool {
    if case .view = self { true } else { false }
  }
}
