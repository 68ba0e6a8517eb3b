/// Picks rows that are as early in their table as the referencing row is in its own: row 30 of 100
/// references one of the first 30 %.
///
/// If the instants of both tables grow from row to row, no row is older than one that it references.
package struct PlacedRowPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  /// The numbers of the rows of the referencing table.
  let tableRows: Range<Int64>

  package init(ranges: RowRanges, key: ColumnKey, tableRows: Range<Int64>) {
    self.ranges = ranges
    self.key = key
    self.tableRows = tableRows
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    let count = max(1, Int64(tableRows.count))
    for index in picked.indices {
      let place = max(0, rows[index].row - tableRows.lowerBound)
      let product = ranges.count.multipliedFullWidth(by: min(place, count))
      let before = max(1, count.dividingFullWidth(product).quotient)
      let bound = UInt64(min(before, ranges.count))
      picked[index] = ranges[Int64(SplitMix64.reduce(key.draw(rows[index]), below: bound))]
    }
    return PickedRows(rows: picked)
  }
}
