/// Why a cell can't be written, before the error is given its column and row.
struct CopyFailure: Error {
  /// The row of the batch.
  var row: Int
  /// What is wrong, without the value: `does not fit into 32 bits`.
  var reason: String
}
