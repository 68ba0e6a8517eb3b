/// An error in the file that ends the reading of an entry.
struct ParseFailure: Error {
  /// What to report.
  var diagnostic: Diagnostic

  /// Whether the line that the parser is on belongs to what follows, so that reading goes on
  /// with it and not with the line after it.
  var keepsLine = false
}
