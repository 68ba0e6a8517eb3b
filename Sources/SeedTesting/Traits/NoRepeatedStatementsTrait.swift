import SeedDatabase
public import Testing

/// Limits how often a statement may run: `.noRepeatedStatements(threshold:)`.
///
/// ```swift
/// @Test(.seeded("shop"), .noRepeatedStatements())
/// func ordersAreReadTogether() async throws {
///   let orders = try await Order.all.fetch(in: .current)
///   #expect(!orders.isEmpty)
/// }
/// ```
public struct NoRepeatedStatementsTrait: StatementLimit {
  let threshold: Int
  var repeatThreshold: Int? { threshold }
  /// A suite's trait applies to each of its tests.
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
  /// Fails the test if it repeats one statement, like a query in a loop (N+1). Needs `.seeded`.
  ///
  /// - Parameter threshold: the number of executions from which a statement counts as repeated.
  /// - Returns: the trait.
  public static func noRepeatedStatements(threshold: Int = 3) -> NoRepeatedStatementsTrait {
    NoRepeatedStatementsTrait(threshold: max(2, threshold))
  }
}
