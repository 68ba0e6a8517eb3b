/// A cell that can't be written, by its place in the batch.
struct CopyCellError: Error {
  /// The column, counted from 0.
  var column: Int
  /// The row of the batch, counted from 0.
  var row: Int
  /// What is wrong, without the value: `does not fit into 32 bits`.
  var reason: String
}
