import SeedSyntax
import SeedSchema

/// `seconds(x)`, `milliseconds(x)`, `microseconds(x)` and `julian_day(x)`.
struct EpochNode: ExpressionNode {
  let operand: any ExpressionNode
  let unit: ExpressionFunction

  /// The Julian day at which 1970 began in UTC (SQLite, "Date And Time Functions").
  private static let julianEpoch = 2_440_587.5

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let column = try operand.evaluate(batch)
    guard case .timestamps(let instants) = column.values else { throw ColumnKernel.mismatch() }
    switch unit {
    case .julianDay:
      return Column(
        .doubles(instants.map { Self.julianEpoch + Double($0) / 86_400_000_000 }),
        nulls: column.nulls)
    case .seconds: return whole(instants, 1_000_000, column.nulls)
    case .milliseconds: return whole(instants, 1000, column.nulls)
    default: return Column(.integers(instants), nulls: column.nulls)
    }
  }

  private func whole(_ instants: [Int64], _ unit: Int64, _ nulls: NullMask) -> Column {
    Column(.integers(instants.map { $0.flooredDivision(by: unit) }), nulls: nulls)
  }
}
