import SeedSchema

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
