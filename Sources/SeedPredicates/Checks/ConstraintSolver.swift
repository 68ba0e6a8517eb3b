import SeedSchema

/// Solves a condition: finds the alternatives that satisfy it.
///
/// The solver knows SQL's logic: `AND`, `OR`, `NOT`, `CASE`, `COALESCE`, `IS TRUE` and NULL.
/// Conditions without logical operators are solved by the first of ``CheckForms`` that recognizes
/// them.
struct ConstraintSolver {
  private let columns: TableColumns
  private var steps = 0

  private init(_ columns: TableColumns) { self.columns = columns }

  /// Returns the solution of a check, whose condition must be true or NULL.
  static func solution(of expression: SQLExpression, columns: TableColumns) -> Solution {
    var solver = ConstraintSolver(columns)
    return solver.solve(expression.folded, .isNotFalse)
  }

  private mutating func solve(_ expression: SQLExpression, _ demand: RequiredTruth) -> Solution {
    steps += 1
    if steps > SolverLimits.steps { return .unknown }
    if let isMet = demand.isMet(by: expression.truth(where: [:])) {
      return isMet ? .always : .never
    }
    if let distributed = expression.distributedOverChoice { return solve(distributed, demand) }
    switch expression {
    case .all(let parts): return demand.isPositive ? both(parts, demand) : either(parts, demand)
    case .any(let parts): return demand.isPositive ? either(parts, demand) : both(parts, demand)
    case .not(let inner): return solve(inner, demand.negated)
    case .isTrue(let inner): return solve(inner, demand.isPositive ? .isTrue : .isNotTrue)
    case .cast(let inner, "boolean"): return solve(inner, demand)
    case .call("coalesce", let arguments):
      if arguments.count == 2, case .boolean(let value) = arguments[1].bare {
        return solve(arguments[0], demand, orNull: value == demand.isPositive)
      }
    case .choice(let parts, let otherwise): return choice(parts, otherwise, demand)
    case .comparison(let comparison, let left, let right):
      return solve(comparison, left, right, expression, demand)
    case .same(let left, let right):
      if areConditions(left, right) { return agreement(left, right, demand.strict).incomplete }
    case .oneOf(.list(let parts), let rows):
      return solve(Self.rowMembership(parts, rows), demand)
    case .isNull(let inner):
      if let operands = inner.operandsOfNullness { return nullness(of: operands, inner, demand) }
    default: break
    }
    return CheckForms.solution(
      of: CheckCondition(expression: expression, demand: demand, columns: columns))
  }

  private mutating func solve(
    _ expression: SQLExpression, _ demand: RequiredTruth, orNull admitsNull: Bool
  ) -> Solution {
    solve(expression, admitsNull ? demand.lenient : demand.strict)
  }

  private mutating func solve(
    _ comparison: Comparison, _ left: SQLExpression, _ right: SQLExpression,
    _ expression: SQLExpression, _ demand: RequiredTruth
  ) -> Solution {
    if left.asLiteral != nil, right.asLiteral == nil {
      return solve(.comparison(comparison.mirrored, right, left), demand)
    }
    if !comparison.isOrder, areConditions(left, right) {
      let isEqual = (comparison == .equal) == demand.isPositive
      let wanted: RequiredTruth = demand.admitsNull ? .isNotFalse : .isTrue
      return agreement(left, isEqual ? right : .not(right), wanted)
    }
    if case .call("coalesce", let arguments) = left.bare, arguments.count == 2,
      arguments[1].asLiteral != nil, right.asLiteral != nil
    {
      // If the replacement satisfies the comparison, so does NULL.
      let replaced = SQLExpression.comparison(comparison, arguments[1], right).truth(where: [:])
      if let isMet = demand.isMet(by: replaced) {
        return solve(.comparison(comparison, arguments[0], right), demand, orNull: isMet)
      }
    }
    return CheckForms.solution(
      of: CheckCondition(expression: expression, demand: demand, columns: columns))
  }

  /// `f(a, b) IS NULL`: most functions are NULL if and only if an operand is NULL, `COALESCE` if
  /// all operands are.
  private mutating func nullness(
    of operands: [SQLExpression], _ expression: SQLExpression, _ demand: RequiredTruth
  ) -> Solution {
    let isNull = demand.isPositive
    let tests = operands.map { SQLExpression.isNull($0) }
    var isOfAll = isNull
    if case .call("coalesce", _) = expression.bare { isOfAll.toggle() }
    let solution = isOfAll == isNull ? either(tests, demand) : both(tests, demand)
    return solution.asHint
  }

  // MARK: Logic

  private mutating func both(_ parts: [SQLExpression], _ demand: RequiredTruth) -> Solution {
    var result = Solution.always
    for part in parts {
      result = result.and(solve(part, demand), steps: &steps)
      if result.alternatives.isEmpty, result.isComplete { return result }
    }
    return result
  }

  private mutating func either(_ parts: [SQLExpression], _ demand: RequiredTruth) -> Solution {
    var result = Solution.never
    for part in parts { result = result.or(solve(part, demand)) }
    return result
  }

  /// `(a IS NULL) = (b IS NULL)`: both conditions hold, or neither does.
  ///
  /// - Parameters:
  ///   - a: the first condition.
  ///   - b: the second condition.
  ///   - demand: whether NULL is allowed for one of them.
  /// - Returns: the alternatives.
  private mutating func agreement(
    _ a: SQLExpression, _ b: SQLExpression, _ demand: RequiredTruth
  ) -> Solution {
    both([a, b], demand).or(both([.not(a), .not(b)], demand))
  }

  private func areConditions(_ a: SQLExpression, _ b: SQLExpression) -> Bool {
    func mayBe(_ expression: SQLExpression) -> Bool {
      if expression.isCondition || expression.asLiteral != nil { return true }
      return expression.asColumn.map { columns[$0]?.type == .boolean } ?? false
    }
    return (a.isCondition || b.isCondition) && mayBe(a) && mayBe(b)
  }

  /// `CASE`: each result with its condition true, and the conditions before it not true.
  private mutating func choice(
    _ parts: [SQLExpression], _ otherwise: SQLExpression?, _ demand: RequiredTruth
  ) -> Solution {
    var before = Solution.always
    var result = Solution.never
    var index = 0
    while index + 1 < parts.count {
      let condition = before.and(solve(parts[index], .isTrue), steps: &steps)
      result = result.or(condition.and(solve(parts[index + 1], demand), steps: &steps))
      before = before.and(solve(parts[index], .isNotTrue), steps: &steps)
      index += 2
    }
    let last = otherwise.map { solve($0, demand) } ?? (demand.admitsNull ? .always : .never)
    return result.or(before.and(last, steps: &steps))
  }

  /// `(a, b) IN ((1, 2), (3, 4))`: a conjunction for each row.
  private static func rowMembership(
    _ parts: [SQLExpression], _ rows: [SQLExpression]
  ) -> SQLExpression {
    SQLExpressionParser.any(
      rows.map { row in
        guard case .list(let values) = row, values.count == parts.count else {
          return .call("in", parts + [row])
        }
        return SQLExpressionParser.all(
          zip(parts, values).map { .comparison(.equal, $0, $1) })
      })
  }
}

extension Solution {
  /// The solution, without the claim that no other rows meet the condition.
  fileprivate var incomplete: Solution { Solution(alternatives: alternatives, isComplete: false) }
}
