import SeedSchema

/// `total = subtotal + tax`, `a + b = 100`, `abs(net - (gross - fee)) < 0.01`.
enum ArithmeticForm: CheckForm {
  /// The maximum difference between two amounts that count as equal.
  private static let largestTolerance = 1.0

  static func solution(of condition: CheckCondition) -> Solution? {
    guard condition.demand.isPositive, let (left, right) = sides(of: condition.expression),
      left.isArithmetic, right.isArithmetic
    else { return nil }
    let names = (left.columns + right.columns).map { condition.columns[$0]?.name }
    let columns = names.compactMap(\.self)
    guard columns.count == names.count, columns.count > 1 else { return nil }
    let fields = columns.compactMap { condition.columns[$0] }
    guard fields.allSatisfy({ $0.type.isNumeric }) else { return nil }
    let equation = Equation(left, right, for: columns.uniqued)
    guard !equation.derivations.isEmpty else { return nil }
    var alternative = Alternative(equations: [equation])
    // No value can be computed from NULL.
    if !condition.demand.admitsNull || fields.contains(where: { !$0.isNullable }) {
      for field in fields { alternative.rules[field.name] = ColumnRule(.isNotNull) }
    }
    // Sums may exceed a type's range, and those of floating-point numbers are rounded.
    return Solution(alternatives: [alternative]).asHint
  }

  /// Returns the sides of an equation that holds exactly or up to a small difference.
  private static func sides(of expression: SQLExpression) -> (SQLExpression, SQLExpression)? {
    switch expression {
    case .comparison(.equal, let left, let right), .same(let left, let right):
      return (left, right)
    case .comparison(.less, let left, let right), .comparison(.lessOrEqual, let left, let right):
      guard case .call("abs", let arguments) = left.bare, arguments.count == 1,
        case .operation(.subtract, let a, let b) = arguments[0].bare,
        let tolerance = right.asNumber, (0...largestTolerance).contains(tolerance)
      else { return nil }
      return (a, b)
    default: return nil
    }
  }
}

extension SQLExpression {
  /// Whether the expression consists of columns, numbers and operations that ``DerivationText``
  /// writes.
  fileprivate var isArithmetic: Bool {
    switch bare {
    case .column: true
    case .number: true
    case .negative(let inner): inner.isArithmetic
    case .operation(.add, let a, let b), .operation(.subtract, let a, let b),
      .operation(.multiply, let a, let b), .operation(.divide, let a, let b):
      a.isArithmetic && b.isArithmetic
    case .call("round", let arguments):
      (1...2).contains(arguments.count) && arguments[0].isArithmetic
        && arguments.dropFirst().allSatisfy { $0.asNumber != nil }
    case .call("coalesce", let arguments):
      arguments.count == 2 && arguments.allSatisfy(\.isArithmetic)
    default: false
    }
  }
}

extension [String] {
  /// The elements without duplicates, in order.
  fileprivate var uniqued: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
