import SeedSchema

/// `a < b`, `a = b`: columns compared with each other.
enum ColumnComparisonForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .comparison(let comparison, let left, let right):
      guard let a = condition.column(left), let b = condition.column(right) else { return nil }
      let wanted = condition.demand.isPositive ? comparison : comparison.negated
      return solution(wanted, a, b, condition)
    case .same(let left, let right):
      guard let a = condition.column(left), let b = condition.column(right) else { return nil }
      guard condition.demand.isPositive else { return Solution.unknown }
      if a.name == b.name { return .always }
      var copy = copy(a, b)
      copy.rules = rules(.isNotNull, a, b)
      let nulls = Alternative(rules: rules(.isNull, a, b))
      let solution = Solution(alternatives: [copy, nulls])
      return isUncertain(a, b) ? solution.asHint : solution
    default: return nil
    }
  }

  private static func solution(
    _ comparison: Comparison, _ a: CheckCondition.Column, _ b: CheckCondition.Column,
    _ condition: CheckCondition
  ) -> Solution? {
    var alternative = Alternative()
    var isExact = !isUncertain(a, b)
    switch comparison {
    case .less, .lessOrEqual:
      alternative.orders = [.init(lower: a.name, upper: b.name, isStrict: comparison == .less)]
    case .greater, .greaterOrEqual:
      alternative.orders = [.init(lower: b.name, upper: a.name, isStrict: comparison == .greater)]
    case .equal where a.name != b.name: alternative = copy(a, b)
    case .equal, .notEqual: return nil
    }
    // The order of strings depends on the database's collation.
    if comparison.isOrder, !isOrdered(a), !isOrdered(b) { isExact = false }
    if a.name == b.name { isExact = false }
    if !condition.demand.admitsNull {
      alternative.rules = rules(.isNotNull, a, b)
    }
    let solution = Solution(alternatives: [alternative])
    return isExact ? solution : solution.asHint
  }

  /// Returns the same rule for both columns, which may be one column.
  private static func rules(
    _ constraint: Constraint, _ a: CheckCondition.Column, _ b: CheckCondition.Column
  ) -> [String: ColumnRule] {
    Dictionary([a, b].map { ($0.name, ColumnRule(constraint)) }) { first, _ in first }
  }

  private static func copy(_ a: CheckCondition.Column, _ b: CheckCondition.Column) -> Alternative {
    Alternative(equations: [
      Equation([
        Derivation(column: a.name, expression: .column(b.name)),
        Derivation(column: b.name, expression: .column(a.name)),
      ])
    ])
  }

  private static func isUncertain(_ a: CheckCondition.Column, _ b: CheckCondition.Column) -> Bool {
    a.isUncertain || b.isUncertain || a.field?.type != b.field?.type
  }

  private static func isOrdered(_ column: CheckCondition.Column) -> Bool {
    switch column.field?.type {
    case .integer?, .decimal?, .float?, .date?, .datetime?, .time?: true
    default: false
    }
  }
}
