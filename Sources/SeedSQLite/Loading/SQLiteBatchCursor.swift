import CSQLite

/// The position in the rows of a batch table.
struct SQLiteBatchCursor {
  /// The context of the table.
  let table: UnsafeMutableRawPointer
  /// The columns of the current batch; they belong to the table's ``SQLiteCells``.
  let columns: UnsafeMutablePointer<SQLiteCellColumn>
  /// The row in the current batch.
  var row = 0
  var rowCount = 0
  /// The number of rows before the current batch.
  var firstRow: Int64 = 0

  init(table: UnsafeMutableRawPointer, cells: SQLiteCells) {
    self.table = table
    columns = cells.columns
  }

  mutating func nextBatch() -> Int32 {
    firstRow += Int64(rowCount)
    row = 0
    rowCount = 0
    let table = SQLiteBatchModule.table(table)
    guard table.advance() else { return SQLITE_ABORT }
    rowCount = table.cells.rowCount
    return SQLITE_OK
  }
}
