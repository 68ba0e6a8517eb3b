import SeedSchema

/// Another picker's rows, for the rows that satisfy a condition; the others have no reference.
package struct ConditionalPicker: RowPicker {
  let base: any RowPicker
  /// The column or parameter that says whether a row has a reference.
  let condition: String

  package init(base: any RowPicker, condition: String) {
    self.base = base
    self.condition = condition
  }
  package var mayMiss: Bool { true }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    var picked = try base.pick(rows, in: frame)
    let column = try frame.column(condition)
    guard case .booleans(let values) = column.values else { return picked }
    for index in picked.rows.indices where !values[index] || column.nulls[index] {
      picked.missing.insert(index)
    }
    return picked
  }
}
