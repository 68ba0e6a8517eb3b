/// A column whose value follows from other columns of its row.
struct Derivation: Sendable, Hashable {
  var column: String
  /// What the value is: columns and numbers, and what is computed of them.
  var expression: SQLExpression

  /// How many differences and quotients it contains, which a column may not hold: the first may be
  /// less than its bounds, the others have fractions. Sums and products of amounts rarely do harm.
  var hazardCount: Int { Self.hazardCount(expression) }

  private static func hazardCount(_ expression: SQLExpression) -> Int {
    let isHazard =
      switch expression {
      case .operation(.subtract, _, _), .operation(.divide, _, _), .negative: true
      default: false
      }
    return expression.children.reduce(isHazard ? 1 : 0) { $0 + hazardCount($1) }
  }
}
