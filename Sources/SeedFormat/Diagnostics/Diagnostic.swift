/// A message to the author of a file: what is wrong, where, and what was expected.
///
/// Printed in the form that compilers use:
///
/// ```
/// Factories/user.yaml:14:14: error: unknown generator `random_usrname`
///    14 |   username:  random_usrname()
///       |              ^^^^^^^^^^^^^^ did you mean `random_username`?
/// ```
public struct Diagnostic: Error, Sendable, Hashable {
  /// Whether the file can be used despite it.
  public enum Severity: String, Sendable, Hashable {
    /// The file can't be used.
    case error
    /// The file can be used, but probably doesn't say what its author meant.
    case warning
  }

  /// Whether the file can be used despite it.
  public var severity: Severity

  /// The message, in a clause without a full stop.
  public var message: String

  /// The position; `nil` if the cause isn't in a file.
  public var span: SourceSpan?

  /// A hint on how to fix it: `did you mean …?`, what was expected, or the line to write.
  public var hint: String?

  /// The line of the source that ``span`` starts on, so that it can be shown without the file.
  ///
  /// For a long line, the part around the span, with `…` for omitted text.
  public var sourceLine: String?

  /// The column of the first character of ``sourceLine``: 1, or more if it starts with `…`.
  public var sourceLineColumn = 1

  /// Creates a diagnostic.
  public init(
    _ severity: Severity, _ message: String, at span: SourceSpan? = nil,
    hint: String? = nil, sourceLine: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.span = span
    self.hint = hint
    self.sourceLine = sourceLine
  }

  /// Creates an error.
  public init(
    _ message: String, at span: SourceSpan? = nil, hint: String? = nil, sourceLine: String? = nil
  ) {
    self.init(.error, message, at: span, hint: hint, sourceLine: sourceLine)
  }
}
