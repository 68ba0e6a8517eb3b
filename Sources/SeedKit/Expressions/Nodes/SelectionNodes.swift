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
    var yes = NullMask()
    var no = NullMask()
    for row in values.indices {
      if values[row], !condition.nulls[row] { yes.insert(row) } else { no.insert(row) }
    }
    let first = try then.evaluate(batch.skipping(no))
    let second = try otherwise.evaluate(batch.skipping(yes))
    return try ColumnMerge.merge([first, second], kind: kind) { yes[$0] ? 0 : 1 }
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
      var settled = NullMask()
      for row in choice.indices where choice[row] >= 0 { settled.insert(row) }
      let column = try operand.evaluate(batch.skipping(settled))
      for row in choice.indices where choice[row] < 0 && !column.nulls[row] { choice[row] = index }
      columns.append(column)
    }
    return try ColumnMerge.merge(columns, kind: kind) { max(0, choice[$0]) }
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
      best = try ColumnMerge.merge([best, next], kind: kind) { wins[$0] ? 1 : 0 }
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

/// Picks each row's value from one of several columns of a type.
enum ColumnMerge {
  static func merge(
    _ columns: [Column], kind: ValueKind, choice: (Int) -> Int
  ) throws -> Column {
    let count = columns.first?.count ?? 0
    guard columns.allSatisfy({ $0.count == count }) else { throw ColumnKernel.mismatch() }
    var nulls = NullMask()
    for row in 0..<count where columns[choice(row)].nulls[row] { nulls.insert(row) }
    func pick<Value>(_ vectors: [[Value]]) -> [Value] {
      (0..<count).map { vectors[choice($0)][$0] }
    }
    switch kind {
    case .integer, .timestamp, .time, .date, .decimal:
      return .int64s(pick(try columns.map { try $0.int64s() }), kind: kind, nulls: nulls)
    case .double: return Column(.doubles(pick(try columns.map { try $0.doubles() })), nulls: nulls)
    case .boolean:
      return Column(.booleans(pick(try columns.map { try $0.booleans() })), nulls: nulls)
    case .uuid:
      let vectors = try columns.map { column in
        guard case .uuids(let values) = column.values else { throw ColumnKernel.mismatch() }
        return values
      }
      return Column(.uuids(pick(vectors)), nulls: nulls)
    case .text, .json, .null, .blob:
      let vectors = try columns.map { column in
        switch column.values {
        case .text(let values), .blobs(let values): values
        default: throw ColumnKernel.mismatch()
        }
      }
      var result = ByteVector()
      result.ends.reserveCapacity(count)
      for row in 0..<count { try result.appendChecked(vectors[choice(row)].slice(row)) }
      return Column(kind == .blob ? .blobs(result) : .text(result), nulls: nulls)
    }
  }
}
