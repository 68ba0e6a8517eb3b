public import SeedFormat

/// One argument of a call: `80`, `zipf=1.1`, `18..80`, `30%`, `[a, b]`, `"text"`, `user.joined_at`.
public struct ArgumentSyntax: Sendable {
  /// The name before `=`; `nil` for a positional one.
  public var name: String?
  /// The value.
  public var value: ArgumentValue
  /// Where the argument stands.
  public var span: SourceSpan

  /// Makes an argument.
  public init(name: String? = nil, value: ArgumentValue, span: SourceSpan) {
    self.name = name
    self.value = value
    self.span = span
  }
}
