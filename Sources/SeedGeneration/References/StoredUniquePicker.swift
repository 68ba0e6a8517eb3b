/// Picks each of the rows that the database had before the run at most once.
package struct StoredUniquePicker: RowPicker {
  private let count: UInt64
  private let permutation: Permutation
  private let present: PresentRows?

  /// Creates a picker of `count` rows, at least one.
  ///
  /// `present` numbers the rows with a reference, if not all rows can have one.
  package init(count: Int64, key: ColumnKey, present: PresentRows? = nil) {
    self.count = UInt64(max(1, count))
    self.present = present
    permutation = Permutation(count: self.count, key: key)
  }
  package var mayMiss: Bool { false }

  package func pick(_ rows: RowSelection, in frame: RowGroupFrame) throws -> PickedRows {
    PickedRows(
      rows: (0..<rows.count).map { index in
        let row = rows[index].row
        let place = present?.place(of: row) ?? row
        return Int64(permutation.apply(UInt64(max(0, place)) % count))
      })
  }
}
