internal import SeedFormat

/// Prints diagnostics for people, on standard error.
enum Diagnostics {
  static func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      Console.printError(diagnostic.rendered(color: Console.hasErrorColor))
      GitHubActions.annotate(diagnostic)
    }
    let errors = diagnostics.count { $0.severity == .error }
    if errors > 1 { Console.printError("\(errors) errors") }
  }
}
