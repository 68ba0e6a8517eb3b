import SeedSchema

/// `-x` and `abs(x)` on numbers of any kind.
struct SignNode: ExpressionNode {
  let operand: any ExpressionNode
  let kind: ValueKind
  /// The absolute value rather than the negative one.
  let isMagnitude: Bool

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    if case .doubles(let values) = column.values {
      return Column(
        .doubles(values.map { isMagnitude ? abs($0) : -$0 }), nulls: column.nulls)
    }
    let check = batch.check.skipping(column.nulls)
    let values = try check.map(column.int64s(), else: 0) { value -> Int64? in
      if isMagnitude, value >= 0 { return value }
      let (result, overflow) = Int64(0).subtractingReportingOverflow(value)
      return overflow ? nil : result
    } reason: { _ in
      "the result is too large for a value of type \(kind.name)"
    }
    return .int64s(values, kind: kind, nulls: column.nulls)
  }
}
