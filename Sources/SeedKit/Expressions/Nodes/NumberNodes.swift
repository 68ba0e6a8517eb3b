import SeedORM

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

/// `round(x)`, `floor(x)`, `ceil(x)` and `integer(x)`: a number to a whole one.
struct WholeNumberNode: ExpressionNode {
  /// Which whole number is taken.
  enum Rule: Sendable {
    /// The nearest, half to even.
    case nearest
    /// The next below.
    case down
    /// The next above.
    case up
    /// The next towards zero.
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

/// `year(x)`, `month(x)`, `day(x)` and `hour(x)`, in UTC.
struct DatePartNode: ExpressionNode {
  let operand: any ExpressionNode
  let part: ExpressionFunction

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    let day: Int64 = 86_400_000_000
    let values: [Int64]
    switch column.values {
    case .timestamps(let instants) where part == .hour:
      values = instants.map { ($0 &- $0.flooredDivision(by: day) &* day) / 3_600_000_000 }
    case .times(let times) where part == .hour: values = times.map { $0 / 3_600_000_000 }
    case .timestamps(let instants):
      values = instants.map { component(Int32(clamping: $0.flooredDivision(by: day))) }
    case .dates(let dates): values = dates.map { component($0) }
    default: throw ColumnKernel.mismatch()
    }
    return Column(.integers(values), nulls: column.nulls)
  }

  private func component(_ days: Int32) -> Int64 {
    let (year, month, day) = CivilDate(daysSinceEpoch: days).components
    return switch part {
    case .year: Int64(year)
    case .month: Int64(month)
    default: Int64(day)
    }
  }
}
