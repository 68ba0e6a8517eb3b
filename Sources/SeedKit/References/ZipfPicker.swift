import SeedORM

/// Picks rows by Zipf's law, the first ones most often.
struct ZipfPicker: RowPicker {
  let ranges: RowRanges
  let key: ColumnKey
  let law: ZipfLaw
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] = ranges[Int64(law.rank(key.draw(rows[index])))]
    }
    return PickedRows(rows: picked)
  }
}
