import SeedSchema

/// Evaluates a compiled expression for the rows of a batch.
struct ExpressionGenerator: Generator {
  /// The profile of the values.
  let profile: ValueProfile
  /// The outermost part of the expression.
  let root: any ExpressionNode

  func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    try root.evaluate(ExpressionBatch(rows: rows, frame: frame))
  }
}
