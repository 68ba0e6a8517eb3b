/// An error in the file that aborts the reading of an entry.
struct ParseFailure: Error {
  /// The diagnostic to report.
  var diagnostic: Diagnostic

  /// Whether reading continues with the parser's current line rather than the line after it.
  var keepsLine = false
}
