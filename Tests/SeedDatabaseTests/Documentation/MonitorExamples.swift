import SeedDatabase
import SeedORM
import Foundation
import Logging
import Testing

/// The examples of the doc comments on the query monitor.
enum MonitorExamples {
  struct Timeline: QueryObserver {
    func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)? { Date() }

    func ended(_ event: QueryEvent, _ started: (any Sendable)?) {
      guard let start = started as? Date else { return }
      print(start, event.kind, event.statement, event.duration)
    }
  }

  static func track(_ db: Database) async throws {
    let monitor = db.monitor
    try await monitor.track("front page") {
      for id in 1...20 { _ = try await db.query("select * from users where id = \(id)") }
    }
    print(monitor.report.repeated)  // 20 times `select * from users where id = ?`
    let repeated = try #require(monitor.report.repeated.first)
    #expect(repeated.count == 20)

    let report = monitor.report
    print(report.total.latency.p95, report.failed.count)
    for statement in report.statements { print(statement.statement, statement.latency.count) }
  }

  static func log(to logger: Logger) -> QueryMonitor {
    let monitor = QueryMonitor(observers: [QueryLog(logger)])
    return monitor
  }

  static func connect() async throws -> any DatabaseConnection {
    let monitor = QueryMonitor()
    let connection = try await DatabaseURL("sqlite:shop.db").connect(monitor: monitor)
    // …
    print(monitor.report.total.latency.p95)
    return connection
  }
}
