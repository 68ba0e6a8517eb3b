public import SeedORM

/// What a generator sees of the rows that it fills: their other columns, and the rows of other tables
/// that they refer to.
public protocol RowFrame: AnyObject {
  /// The rows.
  var rows: RowSelection { get }

  /// Another column of the same rows, made on first use and kept while the frame lives.
  func column(_ name: String) throws -> Column

  /// The rows that a relation leads to, one for each of ``rows``; where ``RelatedRows/missing`` has a
  /// bit, the reference is NULL and the row in the frame means nothing.
  ///
  /// - Parameter name: a foreign key's name without its `_id`, or the factory's that it leads to.
  func related(_ name: String) throws -> RelatedRows
}

/// Rows of another table, aligned with those that refer to them.
public struct RelatedRows {
  /// The frame of the other table's rows.
  public let frame: any RowFrame
  /// Where the reference is NULL.
  public let missing: NullMask

  /// Makes related rows.
  public init(frame: any RowFrame, missing: NullMask) {
    self.frame = frame
    self.missing = missing
  }
}
