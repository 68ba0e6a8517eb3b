import SeedDatabase
import SeedSchema

extension SQLiteBatchTable {
  /// Rejects values that SQLite would return as something else.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidValue` with the row and the column.
  func checkStorable(_ batch: ColumnBatch) throws {
    let storable = SQLiteDialect.storableValues
    for (name, column) in zip(request.columns, batch.columns) {
      switch column.values {
      case .timestamps(let values):
        try check(values, column.nulls, name, "is outside \(storable.span)") {
          storable.timestamps.contains($0)
        }
      case .dates(let values):
        try check(values, column.nulls, name, "is outside \(storable.span)") {
          storable.days.contains(Int64($0))
        }
      case .doubles(let values):
        try check(values, column.nulls, name, "is NaN, which SQLite stores as NULL") {
          !$0.isNaN
        }
      default: break
      }
    }
  }

  @inline(__always)
  private func check<Value>(
    _ values: [Value], _ nulls: NullMask, _ column: String, _ reason: String,
    _ isStorable: (Value) -> Bool
  ) throws {
    // Makes a branch-free pass first, because hardly any batch has such a value.
    var areStorable = true
    values.withUnsafeBufferPointer { values in
      for value in values where !isStorable(value) { areStorable = false }
    }
    guard !areStorable else { return }
    for (row, value) in values.enumerated() where !isStorable(value) && !nulls[row] {
      throw DatabaseError(
        .invalidValue,
        "row \(summary.rows + row + 1) of \(request.table.name): the value of column \(column) \(reason)",
        table: request.table.name.name, columns: [column])
    }
  }
}
