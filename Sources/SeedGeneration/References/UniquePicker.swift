/// Picks each row at most once: a one-to-one reference. Needs as many rows as there are references.
package struct UniquePicker: RowPicker {
  let ranges: RowRanges
  let permutation: Permutation
  /// The table's first row, which is the permutation's first element.
  let firstRow: Int64
  /// The numbers of the rows with a reference, if not all rows can have one.
  let present: PresentRows?

  package init(
    ranges: RowRanges, permutation: Permutation, firstRow: Int64, present: PresentRows? = nil
  ) {
    self.ranges = ranges
    self.permutation = permutation
    self.firstRow = firstRow
    self.present = present
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = [Int64](repeating: 0, count: rows.count)
    for index in picked.indices {
      let row = rows[index].row
      let place = present?.place(of: row) ?? row - firstRow
      picked[index] = ranges[Int64(permutation.apply(UInt64(place)))]
    }
    return PickedRows(rows: picked)
  }
}
