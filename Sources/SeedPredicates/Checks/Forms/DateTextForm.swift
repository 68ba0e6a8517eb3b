import SeedSchema

/// `date(x) = x`, `x IS strftime('%Y-%m-%d', x)`, `julianday(x) IS NOT NULL`: strings that SQLite
/// reads as dates ("Date And Time Functions" in its manual).
enum DateTextForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .comparison(.equal, let left, let right), .same(let left, let right):
      guard condition.demand.isPositive else { return nil }
      return unchanged(left, right, condition) ?? unchanged(right, left, condition)
    case .isNull(let inner):
      guard !condition.demand.isPositive, let (text, precision) = dated(inner, condition) else {
        return nil
      }
      return condition.require(text, .date(precision), .isNotNull, isComplete: false)
    default: return nil
    }
  }

  /// Solves the condition that a function returns its string unchanged.
  private static func unchanged(
    _ call: SQLExpression, _ text: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    guard let (column, precision) = dated(call, condition),
      condition.column(text)?.name == column.name
    else { return nil }
    return condition.require(column, .date(precision), isComplete: false)
  }

  /// Returns the column that a date function reads, and the precision of its result.
  private static func dated(
    _ expression: SQLExpression, _ condition: CheckCondition
  ) -> (CheckCondition.Column, DateName.Precision)? {
    guard case .call(let function, let arguments) = expression.bare else { return nil }
    let subject: SQLExpression
    let precision: DateName.Precision
    switch (function, arguments.count) {
    case ("date", 1): (subject, precision) = (arguments[0], .day)
    case ("datetime", 1), ("julianday", 1), ("unixepoch", 1):
      (subject, precision) = (arguments[0], .instant)
    case ("strftime", 2):
      guard let format = arguments[0].asLiteral else { return nil }
      switch format {
      case "%Y-%m-%d", "%F": (subject, precision) = (arguments[1], .day)
      case "%Y-%m-%d %H:%M:%S", "%F %T": (subject, precision) = (arguments[1], .instant)
      default: return nil
      }
    default: return nil
    }
    guard let column = condition.column(subject), column.field?.type.isTextual == true else {
      return nil
    }
    return (column, precision)
  }
}
