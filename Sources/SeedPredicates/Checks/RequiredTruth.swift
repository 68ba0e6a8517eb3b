/// The truth value that a condition must have. A check passes if its condition is true or NULL.
enum RequiredTruth: Sendable, Hashable {
  case isTrue, isNotFalse, isFalse, isNotTrue

  /// Whether the condition must hold.
  var isPositive: Bool { self == .isTrue || self == .isNotFalse }
  /// Whether NULL is allowed.
  var admitsNull: Bool { self == .isNotFalse || self == .isNotTrue }

  /// The requirement on a condition whose negation has this requirement.
  var negated: RequiredTruth {
    switch self {
    case .isTrue: .isFalse
    case .isFalse: .isTrue
    case .isNotFalse: .isNotTrue
    case .isNotTrue: .isNotFalse
    }
  }

  /// The requirement without NULL.
  var strict: RequiredTruth { isPositive ? .isTrue : .isFalse }
  /// The requirement that also allows NULL.
  var lenient: RequiredTruth { isPositive ? .isNotFalse : .isNotTrue }

  /// Whether a truth value meets the requirement; `nil` if the value is unknown.
  func isMet(by truth: SQLTruth) -> Bool? {
    switch truth {
    case .isTrue: isPositive
    case .isFalse: !isPositive
    case .isNull: admitsNull
    case .isUnknown: nil
    }
  }
}
