/// `x IN (…)` with constants.
enum MembershipForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard case .oneOf(let subject, let items) = condition.expression else { return nil }
    let constants = items.filter { $0.bare != .null }
    guard constants.allSatisfy({ $0.asLiteral != nil }) else { return nil }
    guard !constants.isEmpty else { return nil }
    let hasNull = constants.count < items.count
    guard let column = condition.column(subject) else {
      return hasNull ? nil : alternatives(of: subject, constants, condition)
    }
    let values = constants.compactMap { ConstantComparisonForm.text($0, of: column) }
    guard condition.demand.isPositive else {
      if hasNull, !condition.demand.admitsNull { return .never }
      return ConstantComparisonForm.exclusion(of: values, column, condition)
    }
    // `x IN (1, NULL)` is never false.
    let isComplete = !(hasNull && condition.demand.admitsNull)
    return ConstantComparisonForm.choice(of: values, column, condition, isComplete: isComplete)
  }

  /// Solves `length(x) IN (3, 4)` and `lower(x) IN ('a', 'b')` by an equation for each constant.
  private static func alternatives(
    of subject: SQLExpression, _ constants: [SQLExpression], _ condition: CheckCondition
  ) -> Solution? {
    guard condition.demand.isPositive else { return nil }
    if constants.count <= SolverLimits.alternatives {
      return constants.reduce(Solution.never) { result, constant in
        let equation = CheckCondition(
          expression: .comparison(.equal, subject, constant), demand: condition.demand,
          columns: condition.columns)
        return result.or(CheckForms.solution(of: equation))
      }
    }
    return nil
  }
}
