package import SeedFormat

/// Collects diagnostics while a file is read, so that all of them are reported at once.
package struct DiagnosticBag {
  private(set) var all: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  package init(all: [Diagnostic] = []) {
    self.all = all
  }

  /// Whether there are no errors.
  var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// How many errors there are.
  var errorCount: Int { all.count { $0.severity == .error } }

  mutating func error(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    append([Diagnostic(.error, message, at: span, hint: hint)])
  }

  mutating func warning(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    append([Diagnostic(.warning, message, at: span, hint: hint)])
  }

  /// Adds new diagnostics only: the steps of one factory find the same mistakes in it.
  mutating func append(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics where seen.insert(diagnostic).inserted { all.append(diagnostic) }
  }
}
