import SeedSchema

/// Another picker's rows, with some references replaced by NULL.
package struct MaybePicker: RowPicker {
  let base: any RowPicker
  let key: ColumnKey
  /// The share that is kept, 0 to 1.
  let share: Double

  package init(base: any RowPicker, key: ColumnKey, share: Double) {
    self.base = base
    self.key = key
    self.share = share
  }
  package var mayMiss: Bool { true }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = try base.pick(rows, in: frame)
    for index in picked.rows.indices where SplitMix64.unit(key.draw(rows[index])) >= share {
      picked.missing.insert(index)
    }
    return picked
  }
}
