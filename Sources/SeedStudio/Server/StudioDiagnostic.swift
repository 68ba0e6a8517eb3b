package import SeedFormat

/// An error or a warning with the line that it points at.
package struct StudioDiagnostic: Encodable, Sendable {
  var severity: String
  var message: String
  var hint: String?
  var file: String?
  var line: Int?
  var column: Int?
  var length: Int?
  /// The line of the file, or a part of it.
  var sourceLine: String?
  /// The column of the first character of ``sourceLine``.
  var sourceLineColumn: Int

  package init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    hint = diagnostic.hint
    file = diagnostic.span?.file
    line = diagnostic.span?.line
    column = diagnostic.span?.column
    length = diagnostic.span?.length
    sourceLine = diagnostic.sourceLine
    sourceLineColumn = diagnostic.sourceLineColumn
  }
}
