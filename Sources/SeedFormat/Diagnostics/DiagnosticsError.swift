/// Thrown if there are errors; carries all diagnostics, in order.
public struct DiagnosticsError: Error, Sendable {
  /// All errors and warnings.
  public let diagnostics: [Diagnostic]

  /// Creates an error from the findings.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
