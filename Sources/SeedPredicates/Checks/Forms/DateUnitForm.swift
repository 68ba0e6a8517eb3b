import SeedSchema

/// `date_trunc('month', x) = x`, `date(x, 'start of month') = x`, `extract(minute FROM x) = 0`:
/// instants at the start of an hour, a day, a month or a year.
enum DateUnitForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .comparison(.equal, let left, let right), .same(let left, let right):
      guard condition.demand.isPositive else { return nil }
      return begins(left, right, condition) ?? begins(right, left, condition)
        ?? part(left, right, condition) ?? part(right, left, condition)
    default: return nil
    }
  }

  // MARK: Truncated instants

  /// Solves the condition that truncation doesn't change an instant.
  private static func begins(
    _ cut: SQLExpression, _ other: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    guard let (subject, unit) = DatePart.cut(cut),
      let column = condition.column(DatePart.local(subject)),
      condition.column(DatePart.local(other))?.name == column.name
    else { return nil }
    return starts(column, of: unit, in: subject, condition)
  }

  /// Solves the condition that a part has its first value, such as the day 1 at the start of a
  /// month.
  private static func part(
    _ part: SQLExpression, _ other: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    guard let (subject, unit) = DatePart.part(part), let number = other.asNumber,
      number == Double(unit.start), let larger = unit.larger, unit != .month,
      let column = condition.column(DatePart.local(subject))
    else { return nil }
    return starts(column, of: larger, in: subject, condition)
  }

  private static func starts(
    _ column: CheckCondition.Column, of unit: DateUnit, in subject: SQLExpression,
    _ condition: CheckCondition
  ) -> Solution? {
    switch column.field?.type {
    case .date?: return condition.require(column, .unit(unit), isComplete: false)
    case .datetime(let hasZone)?:
      let solution = condition.require(column, .unit(unit), isComplete: false)
      // Otherwise the parts depend on a time zone.
      let isUTC = hasZone ? DatePart.isUTC(subject) : subject.asColumn != nil
      return isUTC ? solution : solution.asHint
    case .text?, .string?:
      let precision: DateName.Precision = unit >= .day ? .day : .instant
      return condition.require(column, .date(precision), .unit(unit), isComplete: false).asHint
    default: return nil
    }
  }
}
