import SeedSchema

/// A column of the row, or of a referenced row.
struct ColumnNode: ExpressionNode {
  /// The relations to follow; empty for the row's own column.
  let relations: [String]
  /// The column.
  let name: String

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    var frame = batch.frame
    var missing = NullMask()
    for relation in relations {
      let related = try frame.related(relation)
      missing = missing.union(related.missing)
      frame = related.frame
    }
    var column = try frame.column(name)
    guard column.count == batch.count else {
      throw GenerationError("`\(name)` has \(column.count) rows for \(batch.count)")
    }
    if !missing.isEmpty { column.nulls = column.nulls.union(missing) }
    return column
  }
}
