import SeedSchema

/// A value in another type.
struct ConversionNode: ExpressionNode {
  /// The value.
  let operand: any ExpressionNode
  /// From which type to which.
  let conversion: ColumnConversion

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    try conversion.apply(operand.evaluate(batch), check: batch.check)
  }
}
