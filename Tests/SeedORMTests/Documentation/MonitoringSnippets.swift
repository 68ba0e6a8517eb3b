import SeedDatabase
import SeedORM
import Foundation

/// The snippets of Monitoring.md.
enum MonitoringSnippets {
  static func run(_ db: Database) async throws {
    do {
      let monitor = QueryMonitor(.init(slowThreshold: .milliseconds(100)))
      let watched = try await Database.open("sqlite::memory:", monitor: monitor)
      try await watched.createTables(User.self)
      try await monitor.track("sign up", metadata: ["from": "mobile"]) {
        _ = try await User(username: "ann").create(in: watched)
      }
      let report = monitor.report
      print(report.total.latency.p95, report.slow.count, report.failed.count, report.repeated.count)
      for statement in report.statements { print(statement.statement, statement.latency.count) }
      await watched.close()
      _ = (monitor, watched, report)
    }
    do {
      struct StatementCounter: QueryObserver {
        let count: @Sendable (String, Duration) -> Void
        func ended(_ event: QueryEvent) { count("\(event.kind)", event.duration) }
      }
      let counted = QueryMonitor(observers: [StatementCounter { print($0, $1) }])
      _ = counted
    }
  }
}
