/// A column whose value is computed from other columns of its row.
struct Derivation: Sendable, Hashable {
  var column: String
  /// The value, computed from columns and numbers.
  var expression: SQLExpression

  /// How many differences and quotients it contains, which may not fit a column: differences may be
  /// below its minimum, and quotients have fractions. Sums and products of amounts rarely do harm.
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
