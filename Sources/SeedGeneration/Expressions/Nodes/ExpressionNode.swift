import SeedSchema

/// A node of a compiled expression, which computes a column from its operands.
protocol ExpressionNode: Sendable {
  /// Computes the values of all rows of a batch.
  ///
  /// - Parameter batch: the rows, and which of them are excluded.
  /// - Returns: the values.
  /// - Throws: `GenerationError` if a value can't be computed.
  func evaluate(_ batch: ExpressionBatch) throws -> Column
}
