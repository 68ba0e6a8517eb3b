/// Picks rows by Zipf's law, the first ones most often.
package struct ZipfPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let law: ZipfLaw

  package init(ranges: RowRanges, key: ColumnKey, law: ZipfLaw) {
    self.ranges = ranges
    self.key = key
    self.law = law
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(law.rank(key.draw(rows[index])))]
    }
    return PickedRows(rows: picked)
  }
}
