/// `x <@ ARRAY[…]`, and `cardinality(x) <= 5`.
enum ArrayForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .operation(.isContained, let left, let right):
      guard condition.demand.isPositive, let column = condition.column(left),
        let items = SQLExpressionParser.elements(of: right)
      else { return nil }
      let values = items.compactMap(\.asLiteral)
      guard values.count == items.count else { return nil }
      return condition.require(column, .elements(values))
    case .comparison(let comparison, let left, let right):
      guard case .call(let function, let arguments) = left.bare,
        function == "cardinality" && arguments.count == 1
          || function == "array_length" && arguments.count == 2 && arguments[1].asLiteral == "1",
        let column = condition.column(arguments[0]), let number = condition.size(right)
      else { return nil }
      let wanted = condition.demand.isPositive ? comparison : comparison.negated
      if wanted == .notEqual { return condition.require(column, .count(.greater, number)) }
      // The length of an empty array is NULL.
      return condition.require(
        column, .count(wanted, number), isComplete: function == "cardinality")
    default: return nil
    }
  }
}
