import SeedSchema

/// `upper(x) = x`, `trim(x) = x`, and `lower(x) = 'a'`.
enum LetterCaseForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard case .comparison(let comparison, let left, let right) = condition.expression else {
      return nil
    }
    let wanted = condition.demand.isPositive ? comparison : comparison.negated
    guard wanted == .equal else { return nil }
    if let literal = right.asLiteral, case .call = left.bare {
      guard let subject = TextSubject(left, in: condition) else { return nil }
      if !subject.keeps(literal) { return condition.impossible(subject.column).asHint }
      return condition.require(subject.column, .oneOf([literal]), isComplete: false)
    }
    return unchanged(left, right, condition) ?? unchanged(right, left, condition)
  }

  /// Solves the condition that functions leave a string unchanged.
  private static func unchanged(
    _ whole: SQLExpression, _ part: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    guard case .call = whole.bare, let subject = TextSubject(whole, in: condition),
      condition.column(part)?.name == subject.column.name
    else { return nil }
    // SQLite changes the case of only ASCII letters, and `ltrim` trims only one end.
    let isText = subject.column.field?.type.isTextual ?? false
    var solution = condition.require(subject.column, isSufficient: isText, isComplete: false)
    for constraint in constraints(subject) {
      guard let index = solution.alternatives.indices.first else { break }
      let name = subject.column.name
      let rule = solution.alternatives[index].rules[name] ?? ColumnRule()
      solution.alternatives[index].rules[name] = rule.and(ColumnRule(constraint)) ?? rule
    }
    return solution
  }

  private static func constraints(_ subject: TextSubject) -> [Constraint] {
    var result: [Constraint] = []
    if subject.isTrimmed { result.append(.trimmed) }
    if subject.isUpper { result.append(.uppercase) }
    if subject.isLower { result.append(.lowercase) }
    return result
  }
}
