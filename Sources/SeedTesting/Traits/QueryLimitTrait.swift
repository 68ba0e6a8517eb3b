import SeedDatabase
public import Testing

/// The largest number of statements that a test may run on its database: `.queryLimit(_:)`.
///
/// ```swift
/// @Test(.seeded("shop"), .queryLimit(3))
/// func oneStatement() async throws {
///   let count = try await User.all.count(in: .current)
///   #expect(count > 0)
/// }
/// ```
public struct QueryLimitTrait: StatementLimit {
  let limit: Int
  var repeatThreshold: Int? { nil }
  /// A suite's trait applies to each of its tests.
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

extension Trait where Self == QueryLimitTrait {
  /// Fails the test if it runs more statements on its database. Needs `.seeded`.
  public static func queryLimit(_ limit: Int) -> QueryLimitTrait { QueryLimitTrait(limit: limit) }
}
