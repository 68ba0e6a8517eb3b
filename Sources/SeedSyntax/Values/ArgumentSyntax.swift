public import SeedFormat

/// One argument of a call: `80`, `zipf=1.1`, `18..80`, `30%`, `[a, b]`, `"text"`, `user.joined_at`.
public struct ArgumentSyntax: Sendable, Hashable {
  /// The name before `=`; `nil` for a positional one.
  public var name: String?
  /// The name as a value, for `value=weight` pairs; `nil` for a positional argument.
  public var label: ArgumentValue?
  /// The value.
  public var value: ArgumentValue
  /// A number or a percentage exactly as it was written, such as `01067` or `1_000`; `nil` for
  /// other values.
  public var written: String?
  /// The position of the argument.
  public var span: SourceSpan

  /// Creates an argument.
  public init(name: String? = nil, value: ArgumentValue, span: SourceSpan) {
    self.name = name
    label = name.map { .string($0) }
    self.value = value
    self.span = span
  }
}
