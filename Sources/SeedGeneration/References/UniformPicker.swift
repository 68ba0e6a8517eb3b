/// Picks rows uniformly.
package struct UniformPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey

  package init(ranges: RowRanges, key: ColumnKey) {
    self.ranges = ranges
    self.key = key
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let bound = UInt64(ranges.count)
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(SplitMix64.reduce(key.draw(rows[index]), below: bound))]
    }
    return PickedRows(rows: picked)
  }
}
