/// A comparison of two values.
package enum Comparison: String, Sendable, Hashable, CaseIterable {
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// Creates the comparison with an operator's symbol, including SQLite's `==` and `!=`.
  init?(symbol: String) {
    switch symbol {
    case "==": self = .equal
    case "!=": self = .notEqual
    default: self.init(rawValue: symbol)
    }
  }

  /// The comparison with its sides exchanged.
  var mirrored: Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  /// The comparison that holds if and only if this one doesn't.
  var negated: Comparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }

  /// Whether the comparison depends on the order of the values.
  var isOrder: Bool { self != .equal && self != .notEqual }

  /// Returns whether the comparison holds for values in an order.
  ///
  /// - Parameter order: negative if the left value is the smaller one, 0 if both are equal.
  /// - Returns: whether the comparison holds.
  func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}
