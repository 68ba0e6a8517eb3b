import SeedORM

/// `if(condition, a, b)`: only the side that a row takes can fail for it.
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

/// `coalesce(a, b, …)`: a later value is only computed for the rows that are NULL so far.
struct CoalesceNode: ExpressionNode {
  let operands: [any ExpressionNode]
  let kind: ValueKind

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    var columns: [Column] = []
    var choice = [Int](repeating: -1, count: batch.count)
    for (index, operand) in operands.enumerated() {
      let settled = NullMask(count: choice.count) { choice[$0] >= 0 }
      let column = try operand.evaluate(batch.skipping(settled))
      for row in choice.indices where choice[row] < 0 && !column.nulls[row] { choice[row] = index }
      columns.append(column)
    }
    return try ColumnMerge.merge(columns, kind: kind, choice: choice.map { max(0, $0) })
  }
}

/// `min(a, b, …)` and `max(a, b, …)`; NULL where any is.
struct ExtremeNode: ExpressionNode {
  let operands: [any ExpressionNode]
  let kind: ValueKind
  /// The greatest rather than the least.
  let isMaximum: Bool

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    guard let first = operands.first else { throw ColumnKernel.mismatch() }
    var best = try first.evaluate(batch)
    for operand in operands.dropFirst() {
      let next = try operand.evaluate(batch)
      let test = ComparisonNode(
        operation: isMaximum ? .greater : .less, left: ValueNode(column: next),
        right: ValueNode(column: best))
      let wins = try test.evaluate(batch).booleans()
      let nulls = best.nulls.union(next.nulls)
      best = try ColumnMerge.merge([best, next], kind: kind, choice: wins.map { $0 ? 1 : 0 })
      best.nulls = nulls
    }
    return best
  }

  /// A column that is there already.
  private struct ValueNode: ExpressionNode {
    let column: Column
    func evaluate(_ batch: ExpressionBatch) throws -> Column { column }
  }
}
