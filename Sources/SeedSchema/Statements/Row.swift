/// One row of a query's result.
public struct Row: Sendable {
  /// The names of the columns, shared by all rows of one result.
  public let columns: [String]
  /// The values, one for each column.
  public let values: [SQLValue]

  /// Creates a row.
  public init(columns: [String], values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// The value of the first column with a name, or `nil` if there is no such column.
  public subscript(name: String) -> SQLValue? {
    columns.firstIndex(of: name).map { values[$0] }
  }
}
