/// Why a database's schema can't be created.
public struct SchemaError: Error, Sendable, CustomStringConvertible {
  /// The message.
  public let message: String
  /// A hint on how to fix it, or the output of the command that failed.
  public let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  /// The message and the hint.
  public var description: String { hint.map { "\(message)\n  \($0)" } ?? message }
}
