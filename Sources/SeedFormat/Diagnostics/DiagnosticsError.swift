/// Thrown where one or more diagnostics stand in the way; carries all of them, in order.
public struct DiagnosticsError: Error, Sendable {
  /// Everything that was found, errors and warnings.
  public let diagnostics: [Diagnostic]

  /// Makes an error of what was found.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
