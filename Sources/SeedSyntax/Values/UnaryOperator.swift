/// An operator of one operand.
public enum UnaryOperator: String, Sendable, Hashable {
  /// `-x`
  case minus = "-"
  /// `not x`
  case not
}
