/// Picks a row for which the row's other references, which share columns with this one, still have
/// a match.
package struct JoinedPicker: RowPicker {
  let table: Int
  let ranges: RowRanges
  let filters: [JoinFilter]
  let key: ColumnKey
  /// Set if no row may be picked twice: the table's rows, of which each picks another one.
  let uniqueRows: Range<Int64>?

  package init(
    table: Int, ranges: RowRanges, filters: [JoinFilter], key: ColumnKey, uniqueRows: Range<Int64>?
  ) {
    self.table = table
    self.ranges = ranges
    self.filters = filters
    self.key = key
    self.uniqueRows = uniqueRows
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let choices = try frame.graph.joins.rows(
      ofTable: table, ranges, passing: filters, for: frame)
    guard !choices.isEmpty else { throw GenerationError("there are no rows to reference") }
    let count = UInt64(choices.count)
    let permutation = uniqueRows.map {
      Permutation(count: count, key: key, rows: UInt64($0.count))
    }
    return PickedRows(
      rows: (0..<rows.count).map { index in
        if let permutation, let uniqueRows {
          let row = UInt64(max(0, rows[index].row - uniqueRows.lowerBound))
          return choices[Int(permutation.apply(rows[index].uniquePlace(row, in: permutation)))]
        }
        return choices[Int(SplitMix64.reduce(key.draw(rows[index]), below: count))]
      })
  }
}
