/// The parameters of a bulk load.
public struct LoadRequest: Sendable {
  /// The table to load, with the types that values are converted to.
  public var table: TableSchema
  /// The columns of the batches, in their order; the others get their defaults.
  public var columns: [String]
  /// The number by which errors call the first row.
  public var firstRow: Int64 = 1
  /// Whether the table's definition is that of an earlier load of the same columns, so that the
  /// driver needn't read it again. Trials load single rows, for which reading it takes most of the
  /// time.
  package var definitionIsUnchanged = false

  /// Creates a request.
  public init(table: TableSchema, columns: [String]) {
    self.table = table
    self.columns = columns
  }
}
