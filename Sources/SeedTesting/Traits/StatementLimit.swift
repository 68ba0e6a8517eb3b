import SeedDatabase
import Testing

/// A condition on the statements of a test; looked for by the test's ``SeededTrait``, so that the
/// order of the traits is ignored.
protocol StatementLimit: TestTrait, SuiteTrait {
  /// From how many times on a statement counts as repeated.
  var repeatThreshold: Int? { get }

  /// Records an issue if the statements exceed the limit.
  func check(_ report: QueryReport, at location: SourceLocation)
}
