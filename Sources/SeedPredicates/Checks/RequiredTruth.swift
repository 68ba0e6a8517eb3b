/// What a condition must be. A check passes if its condition is true or NULL.
enum RequiredTruth: Sendable, Hashable {
  case isTrue, isNotFalse, isFalse, isNotTrue

  /// Whether the condition is to hold.
  var isPositive: Bool { self == .isTrue || self == .isNotFalse }
  /// Whether NULL will do.
  var admitsNull: Bool { self == .isNotFalse || self == .isNotTrue }

  /// The demand on a condition whose negation has this demand.
  var negated: RequiredTruth {
    switch self {
    case .isTrue: .isFalse
    case .isFalse: .isTrue
    case .isNotFalse: .isNotTrue
    case .isNotTrue: .isNotFalse
    }
  }

  /// The demand without NULL.
  var strict: RequiredTruth { isPositive ? .isTrue : .isFalse }
  /// The demand that NULL meets, too.
  var lenient: RequiredTruth { isPositive ? .isNotFalse : .isNotTrue }

  /// Whether a condition that is known meets the demand; `nil` if it isn't known.
  func isMet(by truth: SQLTruth) -> Bool? {
    switch truth {
    case .isTrue: isPositive
    case .isFalse: !isPositive
    case .isNull: admitsNull
    case .isUnknown: nil
    }
  }
}
