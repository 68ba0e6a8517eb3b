import SeedSyntax
import SeedSchema

/// `min(a, b, …)` and `max(a, b, …)`; NULL if any is.
struct MinMaxNode: ExpressionNode {
  let operands: [any ExpressionNode]
  let kind: ValueKind
  /// The largest rather than the smallest.
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

  /// A column that already exists.
  private struct ValueNode: ExpressionNode {
    let column: Column
    func evaluate(_ batch: ExpressionBatch) throws -> Column { column }
  }
}
