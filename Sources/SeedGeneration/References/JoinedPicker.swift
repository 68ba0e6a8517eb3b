/// Picks a row for which the row's other references, which share columns with this one, still have
/// a match.
package struct JoinedPicker: RowPicker {
  let table: Int
  let ranges: RowRanges
  let filters: [JoinFilter]
  let key: ColumnKey
  /// Set if no row may be picked twice: the table's rows, of which each picks another one.
  let uniqueRows: Range<Int64>?
  /// Set if no two children of one parent may pick the same row.
  let siblings: FanOut?

  package init(
    table: Int, ranges: RowRanges, filters: [JoinFilter], key: ColumnKey,
    uniqueRows: Range<Int64>?, siblings: FanOut? = nil
  ) {
    self.siblings = siblings
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
    if permutation == nil, let siblings {
      let children = siblings.locate(frame.rowGroup.indexes(of: rows))
      return PickedRows(
        rows: try (0..<rows.count).map { index in
          guard
            let choice = choices.choice(
              ofChild: children.ordinals[index], of: children.parents[index], key: key)
          else {
            throw GenerationError(
              "the row is number \(children.ordinals[index] + 1) of its parent, but there are only \(choices.count) distinct rows to reference",
              row: rows[index].row + 1)
          }
          return choice
        })
    }
    return PickedRows(
      rows: (0..<rows.count).map { index in
        if let permutation, let uniqueRows {
          let row = UInt64(max(0, rows[index].row - uniqueRows.lowerBound))
          return choices[Int(permutation.apply(rows[index].uniqueNumber(row, in: permutation)))]
        }
        return choices[Int(SplitMix64.reduce(key.draw(rows[index]), below: count))]
      })
  }
}
