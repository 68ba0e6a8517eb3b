internal import SeedFormat

/// A diagnostic for machines.
struct DiagnosticOutput: Encodable {
  var severity: String
  var message: String
  var file: String?
  var line: Int?
  var column: Int?
  var length: Int?
  var hint: String?

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    message = diagnostic.message
    file = diagnostic.span?.file
    line = diagnostic.span?.line
    column = diagnostic.span?.column
    length = diagnostic.span?.length
    hint = diagnostic.hint
  }
}
