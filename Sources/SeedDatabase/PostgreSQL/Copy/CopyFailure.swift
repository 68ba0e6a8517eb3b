/// Why a cell can't be written, before the error is given its column and row.
package struct CopyFailure: Error {
  /// The row of the batch.
  package var row: Int
  /// The reason, without the value: `does not fit into 32 bits`.
  package var reason: String
}
