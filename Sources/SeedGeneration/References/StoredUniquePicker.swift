/// Picks each of the rows that the database had before the run at most once.
package struct StoredUniquePicker: RowPicker {
  private let count: UInt64
  private let permutation: Permutation

  /// Creates a picker of `count` rows, at least one.
  package init(count: Int64, key: ColumnKey) {
    self.count = UInt64(max(1, count))
    permutation = Permutation(count: self.count, key: key)
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    PickedRows(
      rows: (0..<rows.count).map { index in
        Int64(permutation.apply(UInt64(max(0, rows[index].row)) % count))
      })
  }
}
