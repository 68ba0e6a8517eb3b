import SeedDatabase
public import Testing

/// No statement may run again and again: `.noRepeatedStatements(threshold:)`.
///
/// ```swift
/// @Test(.seeded("shop"), .noRepeatedStatements())
/// ```
public struct NoRepeatedStatementsTrait: StatementLimit {
  let threshold: Int
  var repeatThreshold: Int? { threshold }
  /// The trait of a suite holds for each of its tests.
  public var isRecursive: Bool { true }

  func check(_ report: QueryReport, at location: SourceLocation) {
    for repeated in report.repeated where repeated.count >= threshold {
      Issue.record(
        "a statement was run \(repeated.count) times, probably in a loop: \(repeated.statement)",
        sourceLocation: location)
    }
  }
}

extension Trait where Self == NoRepeatedStatementsTrait {
  /// Fails the test if it runs one statement again and again, like a query in a loop (N+1). Needs
  /// `.seeded`.
  ///
  /// - Parameter threshold: the number of executions from which on a statement counts as repeated.
  /// - Returns: the trait.
  public static func noRepeatedStatements(threshold: Int = 3) -> NoRepeatedStatementsTrait {
    NoRepeatedStatementsTrait(threshold: max(2, threshold))
  }
}
