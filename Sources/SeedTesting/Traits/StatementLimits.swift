import SeedDrivers
public import Testing

/// A condition on the statements of a test; looked for by the test's ``SeededTrait``, so that the order of the traits
/// is ignored.
protocol StatementLimit: TestTrait, SuiteTrait {
  /// From how many times on a statement counts as repeated.
  var repeatThreshold: Int? { get }

  /// Records an issue if the statements exceed the limit.
  func check(_ report: QueryReport, at location: SourceLocation)
}

/// The largest number of statements that a test may run on its database: `.queryLimit(_:)`.
public struct QueryLimitTrait: StatementLimit {
  let limit: Int
  var repeatThreshold: Int? { nil }
  /// The trait of a suite holds for each of its tests.
  public var isRecursive: Bool { true }

  func check(_ report: QueryReport, at location: SourceLocation) {
    let statements = report.statements.filter { $0.kind == .query || $0.kind == .execute }
    let count = statements.reduce(0) { $0 + Int($1.latency.count) }
    guard count > limit else { return }
    let lines = statements.map { "\($0.latency.count) × \($0.statement)" }
    Issue.record(
      "\(count) statements were run, but at most \(limit) are allowed:\n\(lines.joined(separator: "\n"))",
      sourceLocation: location)
  }
}

/// No statement may run again and again: `.noRepeatedStatements(threshold:)`.
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

extension Trait where Self == QueryLimitTrait {
  /// Fails the test if it runs more statements on its database. Needs `.seeded`.
  public static func queryLimit(_ limit: Int) -> QueryLimitTrait { QueryLimitTrait(limit: limit) }
}

extension Trait where Self == NoRepeatedStatementsTrait {
  /// Fails the test if it runs one statement again and again, like a query in a loop (N+1). Needs `.seeded`.
  ///
  /// - Parameter threshold: the number of executions from which on a statement counts as repeated.
  /// - Returns: the trait.
  public static func noRepeatedStatements(threshold: Int = 3) -> NoRepeatedStatementsTrait {
    NoRepeatedStatementsTrait(threshold: max(2, threshold))
  }
}
