/// A cell that can't be written, by its place in the batch.
package struct CopyCellError: Error {
  /// The column, counted from 0.
  package var column: Int
  /// The row of the batch, counted from 0.
  package var row: Int
  /// The reason, without the value: `does not fit into 32 bits`.
  package var reason: String
}
