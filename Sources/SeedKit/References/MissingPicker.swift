import SeedORM

/// No reference at all.
struct MissingPicker: RowPicker {
  var mayMiss: Bool { true }

  func pick(_ rows: RowSelection, in frame: SegmentFrame) throws -> PickedRows {
    var picked = PickedRows(rows: [Int64](repeating: 0, count: rows.count))
    for index in picked.rows.indices { picked.missing.insert(index) }
    return picked
  }
}
