import SeedORM

/// Picks each row at most once: a one-to-one reference. Needs as many rows as there are references.
struct UniquePicker: RowPicker {
  let ranges: RowRanges
  let permutation: Permutation
  /// The table's first row, which is the permutation's first place.
  let firstRow: Int64
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] =
        ranges[Int64(permutation.apply(UInt64(RowAttempt.row(rows[index]) - firstRow)))]
    }
    return PickedRows(rows: picked)
  }
}
