public import SeedSchema

/// A generator's view of its rows: their other columns, and the rows that they reference.
public protocol RowFrame: AnyObject {
  /// The rows.
  var rows: RowSelection { get }

  /// Returns another column of the same rows, generated on first use and cached in the frame.
  ///
  /// - Throws: ``GenerationError`` if a value can't be computed.
  func column(_ name: String) throws -> Column

  /// Returns the referenced rows of a relation, one for each of ``rows``.
  ///
  /// If ``RelatedRows/missing`` has a bit, the reference is NULL and the row in the frame is
  /// meaningless.
  ///
  /// - Parameter name: the name of a foreign key without its `_id`, or of the referenced factory.
  /// - Returns: the referenced rows.
  /// - Throws: ``GenerationError`` if a value can't be computed.
  func related(_ name: String) throws -> RelatedRows
}
