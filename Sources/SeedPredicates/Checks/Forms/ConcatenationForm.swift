import SeedSchema

/// `full_name = first_name || ' ' || last_name`.
enum ConcatenationForm: CheckForm {
  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive, let (left, right) = sides(of: condition.expression)
    else { return nil }
    for (target, text) in [(left, right), (right, left)] {
      guard let column = condition.column(target), let field = column.field, !column.isUncertain,
        field.type.isTextual, text.isConcatenation
      else { continue }
      let parts = text.columns.map { condition.columns[$0] }
      let fields = parts.compactMap(\.self)
      guard fields.count == parts.count, !fields.isEmpty, fields.allSatisfy(\.type.isTextual),
        !fields.contains(where: { $0.name == field.name })
      else { continue }
      let equation = Equation([Derivation(column: field.name, expression: text)])
      var alternative = Alternative(equations: [equation])
      // NULL makes the whole string NULL.
      for field in fields + [field] { alternative.rules[field.name] = ColumnRule(.isNotNull) }
      // The string may be too long for its column.
      return Solution(alternatives: [alternative]).asHint
    }
    return nil
  }

  private static func sides(of expression: SQLExpression) -> (SQLExpression, SQLExpression)? {
    switch expression {
    case .comparison(.equal, let left, let right), .same(let left, let right): (left, right)
    default: nil
    }
  }
}

extension SQLExpression {
  /// Whether the expression joins columns and literals by `||`.
  fileprivate var isConcatenation: Bool {
    guard case .operation(.concatenate, let left, let right) = bare else { return false }
    return [left, right].allSatisfy { part in
      switch part.bare {
      case .column, .text: true
      default: part.isConcatenation
      }
    }
  }
}
