public import SeedSchema

/// Rows of another table, aligned with the rows that reference them.
public struct RelatedRows {
  /// The frame of the other table's rows.
  public let frame: any RowFrame
  /// The rows whose reference is NULL.
  public let missing: NullMask

  /// Creates related rows.
  public init(frame: any RowFrame, missing: NullMask) {
    self.frame = frame
    self.missing = missing
  }
}
