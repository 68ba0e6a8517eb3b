public import SeedFormat

/// An expectation of a scenario that doesn't hold; the run is rolled back.
public struct ExpectationFailure: Error, Sendable, CustomStringConvertible {
  /// The expected result, as written in the file.
  public var expected: String
  /// The actual result.
  public var found: String
  /// The position of the expectation.
  public var span: SourceSpan
  /// The other expectations of the same step that don't hold.
  public internal(set) var others: [ExpectationFailure] = []
  /// The expectations of the run that hold, as the file has them.
  public internal(set) var met: [String] = []

  /// This expectation and the others of the step that don't hold.
  public var all: [ExpectationFailure] { [self] + others }

  /// `expected users: 1003, found 1000`; a line for each expectation that doesn't hold.
  public var description: String {
    all.map { "expected \($0.expected), found \($0.found)" }.joined(separator: "\n")
  }
}
