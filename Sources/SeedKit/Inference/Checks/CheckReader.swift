/// Takes a condition apart into the ways to meet it.
struct CheckReader {
  /// More ways than this aren't told apart.
  private static let limit = 64

  /// The ways to meet a condition, any of which will do; empty where it contradicts itself.
  static func branches(of expression: SQLExpression) -> [CheckBranch] {
    read(expression, wanted: true)
  }

  private static func read(_ expression: SQLExpression, wanted: Bool) -> [CheckBranch] {
    switch expression {
    case .binary("and", let a, let b): wanted ? both(a, b, true) : either(a, b, false)
    case .binary("or", let a, let b): wanted ? either(a, b, true) : both(a, b, false)
    case .unary("not", let inner): read(inner, wanted: !wanted)
    case .cast(let inner, "boolean"): read(inner, wanted: wanted)
    case .boolean(let value): value == wanted ? [CheckBranch()] : []
    case .call("is_true", let arguments) where arguments.count == 1:
      read(arguments[0], wanted: wanted)
    case .call("coalesce", let arguments) where arguments.count == 2 && wanted:
      read(arguments[0], wanted: true)
    case .choice(let parts, let otherwise): choice(parts, otherwise, wanted: wanted)
    case .binary("=", let a, let b) where isCondition(a) && isCondition(b):
      wanted ? same(a, b) : same(a, .unary("not", b))
    case .binary("<>", let a, let b) where isCondition(a) && isCondition(b):
      wanted ? same(a, .unary("not", b)) : same(a, b)
    default: CheckAtoms.branches(of: expression, wanted: wanted)
    }
  }

  /// `(a IS NULL) = (b IS NULL)`: both or neither.
  private static func same(_ a: SQLExpression, _ b: SQLExpression) -> [CheckBranch] {
    either(.binary("and", a, b), .binary("and", .unary("not", a), .unary("not", b)), true)
  }

  private static func isCondition(_ expression: SQLExpression) -> Bool {
    switch expression {
    case .isNull, .oneOf, .unary("not", _), .quantified: true
    case .binary(let name, _, _): ["and", "or", "=", "<>", "<", ">", "<=", ">="].contains(name)
    default: false
    }
  }

  /// Each condition with those before it not met.
  private static func choice(
    _ parts: [SQLExpression], _ otherwise: SQLExpression?, wanted: Bool
  ) -> [CheckBranch] {
    var before: [CheckBranch] = [CheckBranch()]
    var result: [CheckBranch] = []
    var index = 0
    while index + 1 < parts.count {
      let result1 = read(parts[index + 1], wanted: wanted)
      result += product(product(before, read(parts[index], wanted: true)), result1)
      before = product(before, read(parts[index], wanted: false))
      index += 2
    }
    result += otherwise.map { product(before, read($0, wanted: wanted)) } ?? before
    return result.count <= limit ? result : [.unknown]
  }

  private static func either(
    _ a: SQLExpression, _ b: SQLExpression, _ wanted: Bool
  ) -> [CheckBranch] {
    let all = read(a, wanted: wanted) + read(b, wanted: wanted)
    return all.count <= limit ? all : [.unknown]
  }

  private static func both(
    _ a: SQLExpression, _ b: SQLExpression, _ wanted: Bool
  ) -> [CheckBranch] {
    product(read(a, wanted: wanted), read(b, wanted: wanted))
  }

  static func product(_ a: [CheckBranch], _ b: [CheckBranch]) -> [CheckBranch] {
    var result: [CheckBranch] = []
    for first in a {
      for second in b {
        if let both = first.and(second), !result.contains(both) { result.append(both) }
        if result.count > limit { return [.unknown] }
      }
    }
    return result
  }
}
