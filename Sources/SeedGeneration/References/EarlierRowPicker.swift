import SeedSchema

/// Picks an earlier row of the same table, so that no cycle can arise. The first row references
/// nothing, or itself if it must reference something.
package struct EarlierRowPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let firstIsMissing: Bool

  package init(ranges: RowRanges, key: ColumnKey, firstIsMissing: Bool) {
    self.ranges = ranges
    self.key = key
    self.firstIsMissing = firstIsMissing
  }
  package var mayMiss: Bool { firstIsMissing }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for index in picked.rows.indices {
      let row = rows[index].row
      let before = ranges.count(before: row)
      if before > 0 {
        let place = SplitMix64.reduce(key.draw(rows[index]), below: UInt64(before))
        picked.rows[index] = ranges[Int64(place)]
      } else if firstIsMissing {
        picked.missing.insert(index)
      } else {
        picked.rows[index] = row
      }
    }
    return picked
  }
}
