/// A reference from the rows of a row group to rows that the database had before the run.
package struct StoredRelation: Sendable {
  /// The rows that it can reference.
  package let rows: StoredRows
  /// Decides which of them each row references.
  let picker: any RowPicker

  /// Creates a reference.
  package init(rows: StoredRows, picker: any RowPicker) {
    self.rows = rows
    self.picker = picker
  }
}
