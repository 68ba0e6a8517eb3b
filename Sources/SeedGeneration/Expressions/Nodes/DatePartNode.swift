import SeedSyntax
import SeedSchema

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
