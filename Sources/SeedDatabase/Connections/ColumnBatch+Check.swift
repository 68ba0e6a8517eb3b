package import SeedSchema

extension ColumnBatch {
  /// Checks a batch of rows whose columns all have their defaults.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse`.
  package func checkEmpty(for table: TableName) throws(DatabaseError) {
    guard columns.isEmpty, rowCount >= 0 else {
      throw DatabaseError(
        .misuse,
        "a batch for \(table) has \(columns.count) columns and \(rowCount) rows, but the load has no columns"
      )
    }
  }
}
