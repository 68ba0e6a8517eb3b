import SeedSchema

/// `x == null` and `x != null`, which are never NULL themselves.
struct NullTestNode: ExpressionNode {
  let operand: any ExpressionNode
  /// The result of the test for NULL.
  let isNull: Bool

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    return Column(.booleans((0..<column.count).map { column.nulls[$0] == isNull }))
  }
}
