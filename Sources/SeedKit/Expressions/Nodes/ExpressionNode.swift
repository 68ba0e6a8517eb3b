import SeedORM

/// A part of a compiled expression: makes a column of the values of its own parts.
protocol ExpressionNode: Sendable {
  /// Makes the values of all rows of a batch.
  ///
  /// - Parameter batch: the rows, and which of them don't count.
  func evaluate(_ batch: ExpressionBatch) throws -> Column
}
