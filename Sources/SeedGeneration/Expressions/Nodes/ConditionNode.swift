import SeedSchema

/// `if(condition, a, b)`: only the chosen side of a row can raise an error.
struct ConditionNode: ExpressionNode {
  let condition: any ExpressionNode
  let then: any ExpressionNode
  let otherwise: any ExpressionNode
  let kind: ValueKind

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let condition = try condition.evaluate(batch)
    let values = try condition.booleans()
    let choice =
      condition.nulls.isEmpty
      ? values.map { $0 ? 0 : 1 }
      : values.indices.map { values[$0] && !condition.nulls[$0] ? 0 : 1 }
    let yes = NullMask(count: choice.count) { choice[$0] == 0 }
    let no = NullMask(count: choice.count) { choice[$0] == 1 }
    let first = try then.evaluate(batch.skipping(no))
    let second = try otherwise.evaluate(batch.skipping(yes))
    return try ColumnMerge.merge([first, second], kind: kind, choice: choice)
  }
}
