import SeedSchema

/// `not`
struct NotNode: ExpressionNode {
  let operand: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    return Column(.booleans(try column.booleans().map { !$0 }), nulls: column.nulls)
  }
}
