/// `x IS NULL`, and `array_position(x, NULL) IS NULL`.
enum NullTestForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard case .isNull(let inner) = condition.expression else { return nil }
    let isNull = condition.demand.isPositive
    if let column = condition.column(inner) { return condition.nullness(column, isNull: isNull) }
    if case .call("array_position", let arguments) = inner.bare, arguments.count == 2,
      arguments[1].bare == .null, isNull
    {
      // Generated arrays have no elements that are NULL.
      return Solution(alternatives: [Alternative()], isComplete: false)
    }
    return nil
  }
}
