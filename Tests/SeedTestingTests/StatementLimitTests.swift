@testable import SeedDatabase
@testable import SeedORM
@testable import SeedTesting
import Testing

/// Limits on statements are issues of the test that breaks them.
@Suite struct StatementLimitTests {
  private func report(statements: Int) async throws -> QueryReport {
    let monitor = QueryMonitor(.init(repeatThreshold: 3))
    let db = try await Database.open("sqlite::memory:", monitor: monitor)
    monitor.reset()
    try await monitor.track("test") {
      for number in 0..<statements { _ = try await db.query("select \(number)") }
    }
    await db.close()
    return monitor.report
  }

  @Test func tooManyStatements() async throws {
    let report = try await report(statements: 4)
    QueryLimitTrait(limit: 4).check(report, at: #_sourceLocation)
    withKnownIssue {
      QueryLimitTrait(limit: 3).check(report, at: #_sourceLocation)
    } matching: { issue in
      issue.comments.contains {
        "\($0)".contains("4 statements were run, but at most 3 are allowed")
      }
    }
  }

  @Test func aStatementInALoop() async throws {
    let few = try await report(statements: 2)
    NoRepeatedStatementsTrait(threshold: 3).check(few, at: #_sourceLocation)
    let many = try await report(statements: 5)
    withKnownIssue {
      NoRepeatedStatementsTrait(threshold: 3).check(many, at: #_sourceLocation)
    } matching: { issue in
      issue.comments.contains { "\($0)".contains("a statement was run 5 times") }
    }
  }
}
