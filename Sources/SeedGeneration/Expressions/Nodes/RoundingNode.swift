import SeedSchema

/// `round(x)`, `floor(x)`, `ceil(x)` and `integer(x)`: a number to a whole one.
struct RoundingNode: ExpressionNode {
  /// The rounding direction.
  enum Rule: Sendable {
    /// To nearest, half to even.
    case nearest
    /// Down.
    case down
    /// Up.
    case up
    /// Towards zero.
    case towardZero
  }

  let operand: any ExpressionNode
  let rule: Rule

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let check = batch.check.skipping(column.nulls)
    let values: [Int64]
    switch column.values {
    case .integers(let numbers): values = numbers
    case .decimals(let numbers, let scale):
      guard let unit = PowersOfTen.value(scale) else { throw ColumnKernel.mismatch() }
      values = numbers.map { number in
        switch rule {
        case .nearest: DecimalArithmetic.divideHalfEven(number, by: unit)
        case .down: number.flooredDivision(by: unit)
        case .up: number / unit + (number % unit > 0 ? 1 : 0)
        case .towardZero: number / unit
        }
      }
    case .doubles(let numbers):
      let rounding: FloatingPointRoundingRule =
        switch rule {
        case .nearest: .toNearestOrEven
        case .down: .down
        case .up: .up
        case .towardZero: .towardZero
        }
      values = try check.map(numbers, else: 0) {
        DecimalArithmetic.integer($0.rounded(rounding))
      } reason: {
        "\($0) is too large for an integer"
      }
    default: throw ColumnKernel.mismatch()
    }
    return Column(.integers(values), nulls: column.nulls)
  }
}
