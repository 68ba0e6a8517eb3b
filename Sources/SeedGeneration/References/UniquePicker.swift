/// Picks each row at most once: a one-to-one reference. Needs as many rows as there are references.
package struct UniquePicker: RowPicker {
  let ranges: RowRanges
  let permutation: Permutation
  /// The table's first row, which is the permutation's first element.
  let firstRow: Int64

  package init(ranges: RowRanges, permutation: Permutation, firstRow: Int64) {
    self.ranges = ranges
    self.permutation = permutation
    self.firstRow = firstRow
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      picked[index] =
        ranges[Int64(permutation.apply(UInt64(rows[index].row - firstRow)))]
    }
    return PickedRows(rows: picked)
  }
}
