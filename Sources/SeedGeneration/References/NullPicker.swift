import SeedSchema

/// No reference at all.
package struct NullPicker: RowPicker {
  package init() {
  }

  package var mayMiss: Bool { true }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for index in picked.rows.indices { picked.missing.insert(index) }
    return picked
  }
}
