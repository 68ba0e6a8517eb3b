/// The value of a parameter as it was written.
public enum ParameterLiteral: Sendable, Hashable {
  /// A text, which becomes a number, a date or a boolean if one is wanted.
  case text(String)
  /// NULL.
  case null
}
