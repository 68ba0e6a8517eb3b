import SeedFormat
import SeedORM

/// An expectation with the query that checks it.
struct PlannedExpectation: Sendable {
  /// Its text, as in the file.
  var text: String
  var query: SQLStatement
  var requirement: Expectation.Requirement
  var span: SourceSpan
  /// Why it isn't checked; `nil` if it is.
  var skipped: String?
}
