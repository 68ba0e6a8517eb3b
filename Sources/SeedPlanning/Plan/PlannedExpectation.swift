package import SeedFormat
package import SeedSchema

/// An expectation with the query that checks it.
package struct PlannedExpectation: Sendable {
  /// Its text, as in the file.
  package var text: String
  package var query: SQLStatement
  package var requirement: Expectation.Requirement
  package var span: SourceSpan
  /// Why it isn't checked; `nil` if it is.
  package var skipped: String?
}
