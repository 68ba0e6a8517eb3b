package import SeedFormat

/// Why a request of the page can't be answered.
package struct StudioFailure: Error, Encodable {
  /// The status of HTTP.
  var status: Int
  package var message: String
  package var hint: String?
  /// The state of the database after a run.
  package var state: String?
  /// The errors of files, with their positions.
  package var diagnostics: [StudioDiagnostic] = []

  package init(_ status: Int, _ message: String, hint: String? = nil, state: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
    self.state = state
  }

  /// Creates a failure from errors in files.
  package init(_ error: DiagnosticsError) {
    let errors = error.diagnostics.filter { $0.severity == .error }
    self.init(
      422, errors.count == 1 ? errors[0].message : "\(errors.count) errors",
      hint: errors.count == 1 ? errors[0].hint : nil)
    diagnostics = error.diagnostics.map(StudioDiagnostic.init)
  }
}
