/// Picks a row for which the row's other references, which share columns with this one, still have
/// a match.
package struct JoinedPicker: RowPicker {
  let table: Int
  let ranges: RowRanges
  let filters: [JoinFilter]
  let key: ColumnKey
  /// Set if no row may be picked twice: the table's first row.
  let uniqueFrom: Int64?

  package init(
    table: Int, ranges: RowRanges, filters: [JoinFilter], key: ColumnKey, uniqueFrom: Int64?
  ) {
    self.table = table
    self.ranges = ranges
    self.filters = filters
    self.key = key
    self.uniqueFrom = uniqueFrom
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    let choices = try frame.graph.joins.rows(
      ofTable: table, ranges, passing: filters, for: frame)
    guard !choices.isEmpty else { throw GenerationError("there are no rows to refer to") }
    let count = UInt64(choices.count)
    let permutation = uniqueFrom.map { _ in Permutation(count: count, key: key) }
    return PickedRows(
      rows: (0..<rows.count).map { index in
        if let permutation, let first = uniqueFrom {
          let row = UInt64(max(0, rows[index].row - first))
          let place = rows[index].uniquePlace(row % count, of: count)
          return choices[Int(permutation.apply(place))]
        }
        return choices[Int(SplitMix64.reduce(key.draw(rows[index]), below: count))]
      })
  }
}
