/// Conditions as they are decided without a database, in SQL's logic of three values.
extension SQLExpression {
  /// What the condition says where columns have some values; those that are left out may be anything.
  func truth(where values: [String: SQLTerm]) -> SQLTruth {
    switch bare {
    case .unary("not", let inner):
      switch inner.truth(where: values) {
      case .isTrue: return .isFalse
      case .isFalse: return .isTrue
      case let other: return other
      }
    case .binary("and", let left, let right):
      return Self.all([left.truth(where: values), right.truth(where: values)])
    case .binary("or", let left, let right):
      return Self.any([left.truth(where: values), right.truth(where: values)])
    case .binary(let name, let left, let right):
      return Self.compare(left.term(where: values), name, right.term(where: values))
    case .isNull(let inner):
      return inner.term(where: values).map { SQLTruth($0 == .null) } ?? .isUnknown
    case .oneOf(let left, let list):
      let term = left.term(where: values)
      return Self.any(list.map { Self.compare(term, "=", $0.term(where: values)) })
    case .call("is_true", let arguments):
      guard let inner = arguments.first else { return .isUnknown }
      switch inner.truth(where: values) {
      case .isNull: return .isFalse
      case let other: return other
      }
    case .call("is_same", let arguments):
      guard arguments.count == 2, let left = arguments[0].term(where: values),
        let right = arguments[1].term(where: values)
      else { return .isUnknown }
      if left == .null || right == .null { return SQLTruth(left == right) }
      return Self.compare(left, "=", right)
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

  private static func compare(_ left: SQLTerm?, _ name: String, _ right: SQLTerm?) -> SQLTruth {
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
    } else if name == "=" || name == "<>" {
      order = 1
    } else {
      // How texts are ordered depends on the database's collation.
      return .isUnknown
    }
    switch name {
    case "=": return SQLTruth(order == 0)
    case "<>": return SQLTruth(order != 0)
    case "<": return SQLTruth(order < 0)
    case "<=": return SQLTruth(order <= 0)
    case ">": return SQLTruth(order > 0)
    case ">=": return SQLTruth(order >= 0)
    default: return .isUnknown
    }
  }
}
