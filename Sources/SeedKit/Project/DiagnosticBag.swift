import SeedFormat

/// Collects diagnostics while a file is read, so that all of them are reported at once.
struct DiagnosticBag {
  var all: [Diagnostic] = []

  /// Whether nothing stands in the way.
  var hasErrors: Bool { all.contains { $0.severity == .error } }

  mutating func error(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    all.append(Diagnostic(.error, message, at: span, hint: hint))
  }

  mutating func warning(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    all.append(Diagnostic(.warning, message, at: span, hint: hint))
  }

  mutating func append(_ diagnostics: some Sequence<Diagnostic>) {
    all.append(contentsOf: diagnostics)
  }
}
