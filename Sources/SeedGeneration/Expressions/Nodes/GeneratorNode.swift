import SeedSchema

/// A generator that the expression calls.
struct GeneratorNode: ExpressionNode {
  /// The generator.
  let generator: any Generator

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try generator.fill(batch.rows, in: batch.frame, without: batch.skipped)
    guard column.count == batch.count else {
      throw GenerationError("a generator returned \(column.count) values for \(batch.count) rows")
    }
    return column
  }
}
