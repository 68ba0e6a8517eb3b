public import SeedFormat

/// An expectation of a scenario that doesn't hold; the run is rolled back.
public struct ExpectationFailure: Error, Sendable, CustomStringConvertible {
  /// What was expected, as the file has it.
  public var expected: String
  /// What was found.
  public var found: String
  /// The position of the expectation.
  public var span: SourceSpan

  /// `expected users: 1003, found 1000`.
  public var description: String { "expected \(expected), found \(found)" }
}
