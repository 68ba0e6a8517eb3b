import SeedDatabase
import Testing

/// A condition on the statements of a test; the test's ``SeededTrait`` looks for it, so the order
/// of the traits doesn't matter.
protocol StatementLimit: TestTrait, SuiteTrait {
  /// The number of executions from which a statement counts as repeated.
  var repeatThreshold: Int? { get }

  /// Records an issue if the statements exceed the limit.
  func check(_ report: QueryReport, at location: SourceLocation)
}
