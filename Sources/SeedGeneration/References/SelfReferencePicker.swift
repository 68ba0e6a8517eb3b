/// Each row references itself.
package struct SelfReferencePicker: RowPicker {
  package init() {
  }

  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    PickedRows(rows: (0..<rows.count).map { rows[$0].row })
  }
}
