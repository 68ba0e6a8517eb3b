import SeedSchema

/// The same value in each row.
struct ConstantNode: ExpressionNode {
  /// The value, as a column of one row.
  package let value: Column

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    try value.repeated(batch.count)
  }
}
