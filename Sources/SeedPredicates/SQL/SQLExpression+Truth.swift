/// Evaluates conditions without a database, in SQL's three-valued logic.
extension SQLExpression {
  /// Returns the truth value of the condition for the given values; omitted columns are unknown.
  package func truth(where values: [String: SQLTerm]) -> SQLTruth {
    switch bare {
    case .not(let inner):
      switch inner.truth(where: values) {
      case .isTrue: return .isFalse
      case .isFalse: return .isTrue
      case let other: return other
      }
    case .all(let parts): return Self.all(parts.map { $0.truth(where: values) })
    case .any(let parts): return Self.any(parts.map { $0.truth(where: values) })
    case .comparison(let comparison, let left, let right):
      return Self.compare(left.term(where: values), comparison, right.term(where: values))
    case .isNull(let inner):
      return inner.term(where: values).map { SQLTruth($0 == .null) } ?? .isUnknown
    case .oneOf(let left, let list):
      let term = left.term(where: values)
      return Self.any(list.map { Self.compare(term, .equal, $0.term(where: values)) })
    case .isTrue(let inner):
      switch inner.truth(where: values) {
      case .isNull: return .isFalse
      case let other: return other
      }
    case .same(let first, let second):
      guard let left = first.term(where: values), let right = second.term(where: values)
      else { return .isUnknown }
      if left == .null || right == .null { return SQLTruth(left == right) }
      return Self.compare(left, .equal, right)
    default:
      switch term(where: values) {
      case .null?: return .isNull
      case .value(let text)?: return Self.flag(text).map { SQLTruth($0) } ?? .isUnknown
      case .some?, nil: return .isUnknown
      }
    }
  }

  private func term(where values: [String: SQLTerm]) -> SQLTerm? {
    switch bare {
    case .column(let name): return values[name]
    case .null: return .null
    default: return asLiteral.map { .value($0) }
    }
  }

  private static func all(_ parts: [SQLTruth]) -> SQLTruth {
    if parts.contains(.isFalse) { return .isFalse }
    if parts.contains(.isUnknown) { return .isUnknown }
    return parts.contains(.isNull) ? .isNull : .isTrue
  }

  private static func any(_ parts: [SQLTruth]) -> SQLTruth {
    if parts.contains(.isTrue) { return .isTrue }
    if parts.contains(.isUnknown) { return .isUnknown }
    return parts.contains(.isNull) ? .isNull : .isFalse
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "t": true
    case "false", "f": false
    default: Double(text).map { $0 != 0 }
    }
  }

  private static func compare(
    _ left: SQLTerm?, _ comparison: Comparison, _ right: SQLTerm?
  ) -> SQLTruth {
    if left == .null || right == .null { return .isNull }
    guard case .value(let a)? = left, case .value(let b)? = right else { return .isUnknown }
    let order: Int
    if let x = Double(a), let y = Double(b) {
      order = x < y ? -1 : x > y ? 1 : 0
    } else if a == b {
      order = 0
    } else if let x = flag(a), let y = flag(b) {
      // SQLite keeps booleans as numbers, and conditions compare them with either.
      order = x == y ? 0 : x ? 1 : -1
    } else if !comparison.isOrder {
      order = 1
    } else {
      // The order of strings depends on the database's collation.
      return .isUnknown
    }
    return SQLTruth(comparison.holds(order))
  }
}
