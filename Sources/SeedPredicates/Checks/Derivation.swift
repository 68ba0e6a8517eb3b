/// A column whose value is computed from other columns of its row.
struct Derivation: Sendable, Hashable {
  var column: String
  /// The value, computed from columns and numbers.
  var expression: SQLExpression

  /// The number of operations whose result may not fit the column: a difference may be negative,
  /// and a quotient has a fraction.
  var riskCount: Int { Self.riskCount(expression) }

  private static func riskCount(_ expression: SQLExpression) -> Int {
    let isRisky =
      switch expression {
      case .operation(.subtract, _, _), .operation(.divide, _, _), .negative: true
      default: false
      }
    return expression.children.reduce(isRisky ? 1 : 0) { $0 + riskCount($1) }
  }
}
