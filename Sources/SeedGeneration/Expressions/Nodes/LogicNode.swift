import SeedSchema

/// `and` and `or`, with SQL's three values: `false and null` is false, `true or null` is true.
struct LogicNode: ExpressionNode {
  /// `and` rather than `or`.
  let isAnd: Bool
  let left: any ExpressionNode
  let right: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let left = try left.evaluate(batch)
    let first = try left.booleans()
    // If the left side decides, the right one raises no errors: `b != 0 and a / b > 2`.
    let decided = NullMask(count: first.count) { first[$0] != isAnd && !left.nulls[$0] }
    let right = try right.evaluate(batch.skipping(decided))
    let second = try right.booleans()
    guard first.count == second.count else { throw ColumnKernel.mismatch() }
    var nulls = NullMask()
    var values: [Bool] = []
    values.reserveCapacity(first.count)
    for row in first.indices {
      let isDecided = decided[row] || (second[row] != isAnd && !right.nulls[row])
      if !isDecided, left.nulls[row] || right.nulls[row] { nulls.insert(row) }
      values.append(isDecided ? !isAnd : isAnd)
    }
    return Column(.booleans(values), nulls: nulls)
  }
}
