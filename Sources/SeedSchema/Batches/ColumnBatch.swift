/// A few thousand rows as column vectors, the unit of all bulk work.
///
/// Generators produce it; both drivers and every export consume it.
public struct ColumnBatch: Sendable {
  /// The default number of rows in a batch: large enough that a batch's fixed costs vanish, small
  /// enough that its columns stay in the processor's second-level cache.
  public static let defaultSize = 4096

  /// How many rows each column has.
  public var rowCount: Int
  /// The columns, in the order in which the load names them.
  public var columns: [Column]

  /// Creates a batch.
  public init(rowCount: Int, columns: [Column]) {
    self.rowCount = rowCount
    self.columns = columns
  }
}
