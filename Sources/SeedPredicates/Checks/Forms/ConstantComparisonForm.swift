import SeedSchema

/// `x > 5`, `x = 'a'`: a column compared with a constant.
enum ConstantComparisonForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    switch condition.expression {
    case .comparison(let comparison, let left, let right):
      guard let column = condition.column(left), right.asLiteral != nil else { return nil }
      let wanted = condition.demand.isPositive ? comparison : comparison.negated
      return solution(wanted, column, right, condition)
    case .same(let left, let right):
      return sameness(left, right, condition)
    default: return nil
    }
  }

  private static func solution(
    _ comparison: Comparison, _ column: CheckCondition.Column, _ right: SQLExpression,
    _ condition: CheckCondition
  ) -> Solution? {
    guard let literal = text(right, of: column) else { return nil }
    let type = column.field?.type ?? .text
    switch comparison {
    case .equal: return choice(of: [literal], column, condition)
    case .notEqual:
      // A string that isn't empty has a character.
      if literal.isEmpty, type.isTextual { return condition.require(column, .length(.greater, 0)) }
      return exclusion(of: [literal], column, condition)
    case .greater where literal.isEmpty && type.isTextual:
      return condition.require(column, .length(.greater, 0))
    default:
      let isExact = isOrdered(literal, type)
      return condition.require(
        column, .bound(comparison, literal), isSufficient: isExact, isComplete: isExact)
    }
  }

  /// `x IS NOT DISTINCT FROM 'a'`, which is never NULL.
  private static func sameness(
    _ left: SQLExpression, _ right: SQLExpression, _ condition: CheckCondition
  ) -> Solution? {
    let (subject, constant) = left.asColumn == nil ? (right, left) : (left, right)
    guard let column = condition.column(subject) else { return nil }
    if constant.bare == .null {
      return condition.nullness(column, isNull: condition.demand.isPositive)
    }
    guard constant.asLiteral != nil else { return nil }
    let demand: RequiredTruth = condition.demand.isPositive ? .isTrue : .isNotTrue
    return CheckForms.solution(
      of: CheckCondition(
        expression: .comparison(.equal, subject, constant), demand: demand,
        columns: condition.columns))
  }

  // MARK: Values

  /// Returns the solution in which a column has one of some values.
  static func choice(
    of values: [String], _ column: CheckCondition.Column, _ condition: CheckCondition,
    isComplete: Bool = true
  ) -> Solution {
    let isExact = column.field.map { comparesByText($0) } ?? false
    return condition.require(
      column, .oneOf(values), isComplete: isComplete && isExact)
  }

  /// Returns the solution in which a column has none of some values.
  static func exclusion(
    of values: [String], _ column: CheckCondition.Column, _ condition: CheckCondition
  ) -> Solution {
    let isExact = column.field.map { comparesByText($0) } ?? false
    return condition.require(column, .noneOf(values), isSufficient: isExact, isComplete: isExact)
  }

  /// Returns a constant in the form of a column's values; `nil` for an expression that isn't a
  /// constant.
  static func text(_ literal: SQLExpression, of column: CheckCondition.Column) -> String? {
    guard let text = literal.asLiteral else { return nil }
    switch column.field?.type {
    case .integer?, .decimal?, .float?: return CanonicalNumber.text(of: text)
    case .boolean?:
      switch text.lowercased() {
      case "t", "true", "1": return "true"
      case "f", "false", "0": return "false"
      default: return text
      }
    default: return text
    }
  }

  /// Whether values of a column are equal if and only if their strings are.
  private static func comparesByText(_ field: FieldSchema) -> Bool {
    if field.ignoresCase { return false }
    switch field.type {
    case .string, .text, .enumeration, .integer, .decimal, .float, .boolean, .date: return true
    default: return false
    }
  }

  /// Whether the order of a type's values is known, and the constant is one of them.
  private static func isOrdered(_ literal: String, _ type: FieldType) -> Bool {
    switch type {
    case .integer, .decimal, .float: Double(literal) != nil
    case .date: literal.utf8.count == 10 && CivilDate(literal) != nil
    default: false
    }
  }
}
