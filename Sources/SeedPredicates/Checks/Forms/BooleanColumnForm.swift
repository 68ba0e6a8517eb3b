import SeedSchema

/// A column that is a condition itself: `CHECK (is_valid)`.
enum BooleanColumnForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard let column = condition.column(condition.expression) else { return nil }
    return condition.require(
      column, .oneOf([condition.demand.isPositive ? "true" : "false"]),
      isSufficient: column.field?.type == .boolean, isComplete: column.field?.type == .boolean)
  }
}
