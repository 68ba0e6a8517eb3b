import SeedSchema

/// Picks the row that each listed row of a step references explicitly.
package struct ListedRowPicker: RowPicker {
  /// The referenced rows by the rows' indices in their step; `nil` for NULL.
  private let targets: [Int64?]
  /// The step's first row.
  private let firstRow: Int64

  package init(targets: [Int64?], firstRow: Int64) {
    self.targets = targets
    self.firstRow = firstRow
  }

  package var mayMiss: Bool { targets.contains { $0 == nil } }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = PickedRows(rows: [])
    picked.rows.reserveCapacity(rows.count)
    for index in 0..<rows.count {
      let place = rows[index].row - firstRow
      let target = place >= 0 && place < Int64(targets.count) ? targets[Int(place)] : nil
      if target == nil { picked.missing.insert(index) }
      picked.rows.append(target ?? 0)
    }
    return picked
  }
}
