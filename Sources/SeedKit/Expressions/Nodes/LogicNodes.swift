import SeedORM

/// `and` and `or`, with SQL's three values: `false and null` is false, `true or null` is true.
struct LogicNode: ExpressionNode {
  /// `and` rather than `or`.
  let isAnd: Bool
  let left: any ExpressionNode
  let right: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let left = try left.evaluate(batch)
    let first = try left.booleans()
    // Where the left side decides, the right one doesn't count: `b != 0 and a / b > 2`.
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

/// `not`
struct NotNode: ExpressionNode {
  let operand: any ExpressionNode

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    return Column(.booleans(try column.booleans().map { !$0 }), nulls: column.nulls)
  }
}

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
