import SeedFormat
import SeedORM

/// An expectation with the statement that finds out.
struct PlannedExpectation: Sendable {
  /// What it says, as the file has it.
  var text: String
  var query: SQLStatement
  var requirement: Expectation.Requirement
  var span: SourceSpan
  /// Why it isn't checked; `nil` where it is.
  var skipped: String?
}
