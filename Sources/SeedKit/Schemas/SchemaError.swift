/// Why a database's schema can't be created.
public struct SchemaError: Error, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let message: String
  /// What to do about it, or the output of the command that failed.
  public let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The message and the hint.
  public var description: String { hint.map { "\(message)\n  \($0)" } ?? message }
}
