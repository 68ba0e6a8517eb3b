/// Decides which row of another table each row references.
package protocol RowPicker: Sendable {
  /// Whether some references are NULL.
  var mayMiss: Bool { get }

  func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows
}
