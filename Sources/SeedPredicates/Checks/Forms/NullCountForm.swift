import SeedSchema

/// `num_nonnulls(a, b, c) <= 1`, and sums of `(a IS NOT NULL)::int`.
enum NullCountForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard case .comparison(let comparison, let left, let right) = condition.expression,
      let number = condition.size(right), let (terms, isNulls) = terms(of: left)
    else { return nil }
    var columns: [CheckCondition.Column] = []
    for term in terms {
      guard let column = condition.column(term),
        !columns.contains(where: { $0.name == column.name })
      else { return nil }
      columns.append(column)
    }
    var wanted = condition.demand.isPositive ? comparison : comparison.negated
    var count = number
    if isNulls {
      // This many columns are NULL; the others have values.
      count = columns.count - number
      wanted = wanted.mirrored
    }
    let solution = solution(of: columns.map(\.name), wanted, count)
    return columns.contains { $0.field == nil } ? solution.asHint : solution
  }

  /// Returns the counted operands, and whether those that are NULL are counted.
  private static func terms(of expression: SQLExpression) -> ([SQLExpression], isNulls: Bool)? {
    switch expression.bare {
    case .call("num_nonnulls", let arguments): return (arguments, false)
    case .call("num_nulls", let arguments): return (arguments, true)
    case .operation(.add, _, _):
      var tests: [(operand: SQLExpression, isNull: Bool)] = []
      var open = [expression]
      while let next = open.popLast() {
        if case .operation(.add, let a, let b) = next.bare {
          open += [b, a]
        } else if let test = test(next) {
          tests.append(test)
        } else {
          return nil
        }
      }
      guard tests.allSatisfy({ $0.isNull == tests[0].isNull }) else { return nil }
      return (tests.map(\.operand), tests[0].isNull)
    default: return nil
    }
  }

  /// Reads a term that is 1 if an operand is NULL, or if it isn't, and 0 otherwise.
  private static func test(_ term: SQLExpression) -> (operand: SQLExpression, isNull: Bool)? {
    switch term.bare {
    case .isNull(let inner): return (inner, true)
    case .not(.isNull(let inner)): return (inner, false)
    case .choice(let parts, let otherwise):
      guard parts.count == 2, let inner = test(parts[0]), let value = parts[1].asNumber,
        let other = otherwise?.asNumber
      else { return nil }
      switch (value, other) {
      case (1, 0): return inner
      case (0, 1): return (inner.operand, !inner.isNull)
      default: return nil
      }
    default: return nil
    }
  }

  private static func solution(
    of columns: [String], _ comparison: Comparison, _ count: Int
  ) -> Solution {
    switch comparison {
    case .equal: exactly(count, of: columns)
    case .less: atMost(count - 1, of: columns)
    case .lessOrEqual: atMost(count, of: columns)
    case .greater: atLeast(count + 1, of: columns)
    case .greaterOrEqual: atLeast(count, of: columns)
    case .notEqual: atLeast(count + 1, of: columns).or(atMost(count - 1, of: columns))
    }
  }

  private static func exactly(_ count: Int, of columns: [String]) -> Solution {
    choices(of: count, of: columns, chosen: .isNotNull, others: .isNull)
  }

  private static func atLeast(_ count: Int, of columns: [String]) -> Solution {
    count <= 0 ? .always : choices(of: count, of: columns, chosen: .isNotNull, others: nil)
  }

  private static func atMost(_ count: Int, of columns: [String]) -> Solution {
    if count >= columns.count { return .always }
    return choices(of: count, of: columns, chosen: nil, others: .isNull)
  }

  /// Returns an alternative for each choice of `count` columns, up to the limit.
  private static func choices(
    of count: Int, of columns: [String], chosen: Constraint?, others: Constraint?
  ) -> Solution {
    guard count >= 0, count <= columns.count else { return .never }
    var result = Solution.never
    var places = Array(0..<count)
    while true {
      if result.alternatives.count == SolverLimits.alternatives {
        result.isComplete = false
        return result
      }
      var alternative = Alternative()
      for (index, column) in columns.enumerated() {
        if let constraint = places.contains(index) ? chosen : others {
          alternative.rules[column] = ColumnRule(constraint)
        }
      }
      result.alternatives.append(alternative)
      // The next combination in lexicographic order.
      guard
        let moved = places.indices.last(where: { places[$0] < columns.count - count + $0 })
      else { return result }
      places[moved] += 1
      for place in places.indices where place > moved { places[place] = places[place - 1] + 1 }
    }
  }
}
