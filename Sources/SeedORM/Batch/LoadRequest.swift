/// What a bulk load is to do.
public struct LoadRequest: Sendable {
  /// The table that is loaded, with the types that values are converted to.
  public var table: TableSchema
  /// The columns that the batches carry, in their order; the others take their defaults.
  public var columns: [String]
  /// Whether the table's indexes stay while rows come, also where SQLite would sooner make them behind the rows.
  public var keepsIndexes: Bool

  /// Makes a request.
  public init(table: TableSchema, columns: [String], keepsIndexes: Bool = false) {
    self.table = table
    self.columns = columns
    self.keepsIndexes = keepsIndexes
  }
}
