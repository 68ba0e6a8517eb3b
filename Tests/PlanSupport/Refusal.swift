package import SeedFormat

/// The first error of a plan that fails.
package func refusal(_ body: () async throws -> Void) async throws -> Diagnostic? {
  do {
    try await body()
    return nil
  } catch let error as DiagnosticsError {
    return error.diagnostics.first { $0.severity == .error }
  }
}
