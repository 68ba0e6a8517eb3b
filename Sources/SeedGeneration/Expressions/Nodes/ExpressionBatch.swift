import SeedSchema

/// The rows that an expression is computed for.
struct ExpressionBatch {
  /// The rows.
  let rows: RowSelection
  /// Their other columns.
  let frame: any RowFrame
  /// Rows that a condition excludes: their values aren't used, and raise no error.
  var skipped = NullMask()

  /// The number of rows.
  var count: Int { rows.count }

  /// Names the row of an error.
  var check: RowErrorReporter { RowErrorReporter(rows: rows, skipped: skipped) }

  /// Returns the batch without some rows.
  func skipping(_ mask: NullMask) -> ExpressionBatch {
    var batch = self
    batch.skipped = skipped.union(mask)
    return batch
  }
}
