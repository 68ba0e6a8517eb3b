import SeedORM

/// Each row refers to itself.
struct OwnRowPicker: RowPicker {
  var mayMiss: Bool { false }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    PickedRows(rows: (0..<rows.count).map { RowAttempt.row(rows[$0]) })
  }
}
