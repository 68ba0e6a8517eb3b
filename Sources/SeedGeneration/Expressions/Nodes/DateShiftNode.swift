import SeedSchema

/// An instant or a day, shifted by a duration.
struct DateShiftNode: ExpressionNode {
  /// The instant or the day.
  let operand: any ExpressionNode
  /// The microseconds that it moves by.
  let duration: any ExpressionNode
  /// Whether it moves back.
  let isBackwards: Bool
  /// `timestamp` or `date`.
  let kind: ValueKind

  private static let day: Int64 = 86_400_000_000

  /// The years 0 to 9999, which both databases and every text form share.
  static let days: ClosedRange<Int64> = -719_528...2_932_896

  func evaluate(_ batch: ExpressionBatch) throws -> Column {
    let operand = try operand.evaluate(batch)
    let duration = try duration.evaluate(batch)
    let nulls = operand.nulls.union(duration.nulls)
    let check = batch.check.skipping(nulls)
    let isDate = kind == .date
    let values = try ColumnKernel.combine(
      operand.int64s(), duration.int64s(), check: check, else: 0,
      reason: { _, microseconds in
        isDate && microseconds % Self.day != 0
          ? "a date can only be shifted by whole days" : "the result is outside the years 0 to 9999"
      },
      { start, microseconds -> Int64? in
        if isDate, microseconds % Self.day != 0 { return nil }
        let distance = isDate ? microseconds / Self.day : microseconds
        let (value, overflow) =
          isBackwards
          ? start.subtractingReportingOverflow(distance) : start.addingReportingOverflow(distance)
        let day = isDate ? value : value.flooredDivision(by: Self.day)
        return overflow || !Self.days.contains(day) ? nil : value
      })
    return .int64s(values, kind: kind, nulls: nulls)
  }
}
