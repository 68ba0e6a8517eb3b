/// What a bulk load is to do.
public struct LoadRequest: Sendable {
  /// The table that is loaded, with the types that values are converted to.
  public var table: TableSchema
  /// The columns that the batches carry, in their order; the others take their defaults.
  public var columns: [String]

  /// Makes a request.
  public init(table: TableSchema, columns: [String]) {
    self.table = table
    self.columns = columns
  }
}
