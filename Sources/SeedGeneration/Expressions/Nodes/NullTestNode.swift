import SeedSchema

/// `x == null` and `x != null`, which are never NULL themselves.
struct NullTestNode: ExpressionNode {
  let operand: any ExpressionNode
  /// What the test gives for NULL.
  let isNull: Bool

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    return Column(.booleans((0..<column.count).map { column.nulls[$0] == isNull }))
  }
}
