import SeedSchema

/// `+ - * / %` and `mod` on integers, decimal numbers of one scale, or floating-point numbers.
struct ArithmeticNode: ExpressionNode {
  /// The operation.
  enum Operation: Sendable {
    /// The sum.
    case add
    /// The difference.
    case subtract
    /// The product; the scales of decimal numbers add up.
    case multiply
    /// The quotient of floating-point numbers.
    case divide
    /// The remainder of a division rounded towards zero.
    case remainder
    /// The remainder of a division rounded down.
    case modulo
  }

  let operation: Operation
  let left: any ExpressionNode
  let right: any ExpressionNode
  /// The result's type. If it is floating-point, both operands are; otherwise both are exact.
  let kind: ValueKind

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let left = try left.evaluate(batch)
    let right = try right.evaluate(batch)
    let nulls = left.nulls.union(right.nulls)
    let check = batch.check.skipping(nulls)
    if kind == .double {
      return Column(
        .doubles(try doubles(left.doubles(), right.doubles(), check)), nulls: nulls)
    }
    return .int64s(
      try integers(aligned(left, check), aligned(right, check), check), kind: kind, nulls: nulls)
  }

  /// Rescales an exact operand to the result's scale. This happens here rather than earlier, so
  /// that overflow is no error if the other operand is NULL.
  private func aligned(_ column: Column, _ check: RowErrorReporter) throws -> [Int64] {
    guard operation != .multiply, let wanted = kind.scale, wanted > 0 else {
      return try column.int64s()
    }
    let given: ValueKind =
      if case .decimals(_, let scale) = column.values { .decimal(scale: scale) } else { .integer }
    guard given != kind, let conversion = ColumnConversion(from: given, to: kind) else {
      return try column.int64s()
    }
    return try conversion.apply(column, check: check).int64s()
  }

  private func integers(_ a: [Int64], _ b: [Int64], _ check: RowErrorReporter) throws -> [Int64] {
    switch operation {
    case .add:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        let (value, overflow) = $0.addingReportingOverflow($1)
        return overflow ? nil : value
      }
    case .subtract:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        let (value, overflow) = $0.subtractingReportingOverflow($1)
        return overflow ? nil : value
      }
    case .multiply:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        let (value, overflow) = $0.multipliedReportingOverflow(by: $1)
        return overflow ? nil : value
      }
    case .remainder:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        $1 == 0 ? nil : $1 == -1 ? 0 : $0 % $1
      }
    case .modulo:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        if $1 == 0 { return nil }
        if $1 == -1 { return 0 }
        let rest = $0 % $1
        return rest != 0 && (rest < 0) != ($1 < 0) ? rest + $1 : rest
      }
    case .divide: throw ColumnKernel.mismatch()
    }
  }

  private func doubles(_ a: [Double], _ b: [Double], _ check: RowErrorReporter) throws -> [Double] {
    func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
    switch operation {
    case .add:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        finite($0 + $1)
      }
    case .subtract:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        finite($0 - $1)
      }
    case .multiply:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        finite($0 * $1)
      }
    case .divide:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        finite($0 / $1)
      }
    case .remainder:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        finite($0.truncatingRemainder(dividingBy: $1))
      }
    case .modulo:
      return try ColumnKernel.combine(a, b, check: check, else: 0, reason: reason) {
        let rest = $0.truncatingRemainder(dividingBy: $1)
        return finite(rest != 0 && (rest < 0) != ($1 < 0) ? rest + $1 : rest)
      }
    }
  }

  private func reason<Value: Numeric>(_ a: Value, _ b: Value) -> String {
    switch operation {
    case .divide, .remainder, .modulo:
      if b == 0 { return "division by zero" }
    case .add, .subtract, .multiply: break
    }
    return "the result is too large for a value of type \(kind.name)"
  }
}
