package import SeedFormat

/// Collects diagnostics while a file is read, so that all of them are reported at once.
package struct DiagnosticBag {
  private(set) var all: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// A correction compares a name with all others, so only the first errors get a hint.
  static let mostHints = 50

  package init(all: [Diagnostic] = []) {
    self.all = all
    errorCount = all.count { $0.severity == .error }
  }

  /// Whether there are errors.
  var hasErrors: Bool { errorCount > 0 }

  /// How many errors there are.
  private(set) var errorCount: Int

  /// Whether a further error should suggest a correction.
  var wantsHints: Bool { errorCount < Self.mostHints }

  mutating func error(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    append([Diagnostic(.error, message, at: span, hint: hint)])
  }

  mutating func warning(_ message: String, at span: SourceSpan?, hint: String? = nil) {
    append([Diagnostic(.warning, message, at: span, hint: hint)])
  }

  /// Adds new diagnostics only: the steps of one factory report the same errors in it.
  mutating func append(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics where seen.insert(diagnostic).inserted {
      all.append(diagnostic)
      if diagnostic.severity == .error { errorCount += 1 }
    }
  }
}
