/// An operator between two operands.
public enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
  /// True if either is.
  case or
  /// True if both are.
  case and
  /// Equal.
  case equal = "=="
  /// Not equal.
  case notEqual = "!="
  /// Less.
  case less = "<"
  /// Less or equal.
  case lessOrEqual = "<="
  /// Greater.
  case greater = ">"
  /// Greater or equal.
  case greaterOrEqual = ">="
  /// Sum.
  case plus = "+"
  /// Difference.
  case minus = "-"
  /// Product.
  case times = "*"
  /// Quotient, always a floating-point number.
  case divided = "/"
  /// Remainder of a division rounded towards zero.
  case remainder = "%"

  /// The operator's precedence: 1 for `or`, the loosest. `not` is between `and` and the
  /// comparisons.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: 4
    case .plus, .minus: 5
    case .times, .divided, .remainder: 6
    }
  }

  /// Whether the operator compares.
  package var isComparison: Bool { precedence == 4 }
}
