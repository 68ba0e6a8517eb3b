/// The parameters of a bulk load.
public struct LoadRequest: Sendable {
  /// The table to load, with the types that values are converted to.
  public var table: TableSchema
  /// The columns of the batches, in their order; the others get their defaults.
  public var columns: [String]
  /// The number by which errors call the first row.
  public var firstRow: Int64 = 1

  /// Creates a request.
  public init(table: TableSchema, columns: [String]) {
    self.table = table
    self.columns = columns
  }
}
