import SeedSchema

/// A node of a compiled expression, which computes a column from its operands.
protocol ExpressionNode: Sendable {
  /// Makes the values of all rows of a batch.
  ///
  /// - Parameter batch: the rows, and which of them don't count.
  func evaluate(_ batch: ExpressionBatch) throws -> Column
}
