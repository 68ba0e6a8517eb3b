/// The value of a parameter as it was written.
public enum ParameterLiteral: Sendable, Hashable {
  /// A string, which is converted to a number, a date or a boolean if one is expected.
  case text(String)
  /// NULL.
  case null
}
