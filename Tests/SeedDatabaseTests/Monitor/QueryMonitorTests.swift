import SeedDatabase
import SeedSchema
import Foundation
import Synchronization
import Testing

/// What the monitor sums up.
@Suite struct QueryMonitorTests {
  private func monitor(
    slow: Duration = .seconds(1), maximumSlow: Int = 3, maximumStatements: Int = 8
  ) -> QueryMonitor {
    QueryMonitor(
      .init(
        slowThreshold: slow, maximumSlow: maximumSlow, maximumStatements: maximumStatements))
  }

  @Test func sumsAndPercentiles() throws {
    let monitor = monitor()
    for number in 1...1000 {
      monitor.record(
        QueryEvent(
          .query, "select \(number)", rows: 2, bytes: 3, duration: .microseconds(number),
          failure: number == 7 ? .busy : nil))
    }
    let report = monitor.report
    #expect(report.statements.count == 1)
    let sum = try #require(report.statements.first)
    #expect(sum.statement == "select ?")
    #expect((sum.rows, sum.bytes, sum.failures) == (2000, 3000, 1))
    #expect(sum.latency.count == 1000)
    #expect(sum.latency.minimum == .microseconds(1))
    #expect(sum.latency.maximum == .microseconds(1000))
    #expect(sum.latency.total == .microseconds(500_500))
    #expect(sum.latency.mean == .nanoseconds(500_500))
    for (value, exact) in [
      (sum.latency.p50Nanoseconds, 500_000.0), (sum.latency.p95Nanoseconds, 950_000),
      (sum.latency.p99Nanoseconds, 990_000),
    ] {
      #expect(abs(Double(value) - exact) / exact < 0.016)
    }
    #expect(report.total.latency == sum.latency)
  }

  @Test func anyDurationIsCounted() {
    let monitor = monitor()
    for duration: Duration in [.zero, .nanoseconds(-5), .seconds(Int64.max), .nanoseconds(63)] {
      monitor.record(QueryEvent(.execute, "x", duration: duration))
    }
    #expect(monitor.report.total.latency.count == 4)
    #expect(monitor.report.total.latency.maximumNanoseconds == .max)
  }

  @Test func memoryIsBounded() throws {
    let monitor = monitor()
    for number in 0..<500 {
      monitor.record(QueryEvent(.execute, "insert into t\(number) values (1)", duration: .zero))
      monitor.record(QueryEvent(.execute, "insert into often values (\(number))", duration: .zero))
    }
    let report = monitor.report
    #expect(report.statements.count <= 8)
    #expect(
      report.statements.first { $0.statement == "insert into often values (?)" }?.latency.count
        == 500)
    let seen = report.statements.map(\.latency.count).reduce(0, +)
    #expect(seen + (try #require(report.other)).latency.count == 1000)
    #expect(report.total.latency.count == 1000)
  }

  @Test func theNewestSlowOnesAreKept() {
    let monitor = monitor(slow: .milliseconds(1))
    for number in 1...5 {
      monitor.record(
        QueryEvent(.query, "select 'secret' from t\(number)", duration: .milliseconds(number)))
    }
    monitor.record(QueryEvent(.query, "select 1", duration: .microseconds(999)))
    monitor.record(QueryEvent(.load, "users", duration: .seconds(9)))
    let report = monitor.report
    #expect(report.slowCount == 5)
    #expect(report.slow.map(\.statement) == (3...5).map { "select ? from t\($0)" })
  }

  @Test func aReportIsJSONAndHoldsNoValues() throws {
    let monitor = monitor(slow: .zero)
    monitor.record(
      QueryEvent(.execute, "update t set a = 'secret', b = 4711", duration: .seconds(1)))
    let data = try JSONEncoder().encode(monitor.report)
    let text = String(decoding: data, as: UTF8.self)
    #expect(!text.contains("secret") && !text.contains("4711"))
    #expect(try JSONDecoder().decode(QueryReport.self, from: data) == monitor.report)
  }

  @Test func trackedWorkIsNoStatement() async throws {
    let monitor = monitor()
    let result = try await monitor.track("page") { () async throws in 42 }
    #expect(result == 42)
    await #expect(throws: CancellationError.self) {
      try await monitor.track("page") { () async throws in throw CancellationError() }
    }
    let report = monitor.report
    #expect(report.total.latency.count == 0)
    #expect(report.statements.first?.kind == .work)
    #expect(report.statements.first?.latency.count == 2)
    #expect(report.statements.first?.failures == 1)
  }

  @Test func slowWorkIsListedWithItsMetadata() async throws {
    let monitor = monitor(slow: .zero)
    for shop in 1...3 {
      try await monitor.track("page", metadata: ["shop": "\(shop)"]) { () async throws in }
    }
    let report = monitor.report
    #expect(report.slowCount == 3)
    #expect(report.slow.map(\.metadata) == (1...3).map { ["shop": "\($0)"] })
    #expect(report.slow.map(\.kind) == [.work, .work, .work])
    #expect(report.statements.first?.metadata?.keys.first == "shop")
    #expect(report.total.latency.count == 0)
    let data = try JSONEncoder().encode(report)
    #expect(try JSONDecoder().decode(QueryReport.self, from: data) == report)
  }

  /// What an observer saw of an event: a line when it starts, and one when it ends.
  private final class Spans: QueryObserver {
    @TaskLocal static var request = "none"

    let lines = Mutex<[String]>([])

    func started(_ kind: QueryEvent.Kind, _ statement: String) -> (any Sendable)? {
      lines.withLock { lines in
        lines.append("\(kind) \(statement) in \(Self.request)")
        return lines.count
      }
    }

    func ended(_ event: QueryEvent, _ started: (any Sendable)?) {
      let failure = event.failure.map { " \($0)" } ?? ""
      lines.withLock { $0.append("\(started as? Int ?? 0) ended\(failure)") }
    }
  }

  @Test(arguments: TestDatabase.available)
  func observersAreToldOfStartAndEnd(_ database: TestDatabase) async throws {
    let spans = Spans()
    let monitor = QueryMonitor(observers: [spans])
    try await database.withConnection(monitor: monitor) { connection in
      spans.lines.withLock { $0 = [] }
      try await Spans.$request.withValue("a") {
        try await monitor.track("page") {
          _ = try await connection.query("select 1")
          await #expect(throws: DatabaseError.self) { try await connection.execute("nonsense") }
        }
      }
    }
    #expect(
      spans.lines.withLock { Array($0.prefix(6)) } == [
        "work page in a", "query select 1 in a", "2 ended", "execute nonsense in a",
        "4 ended syntax", "1 ended",
      ])
  }

  @Test func observersAreTold() {
    final class Log: QueryObserver {
      let statements = Mutex<[String]>([])
      func ended(_ event: QueryEvent) { statements.withLock { $0.append(event.statement) } }
    }
    let log = Log()
    let monitor = QueryMonitor(observers: [log])
    monitor.record(QueryEvent(.execute, "a", duration: .zero))
    monitor.reset()
    monitor.record(QueryEvent(.execute, "b", duration: .zero))
    #expect(log.statements.withLock { $0 } == ["a", "b"])
    #expect(monitor.report.total.latency.count == 1)
  }

  @Test(arguments: TestDatabase.available)
  func everyStatementAndLoadPassesThrough(_ database: TestDatabase) async throws {
    let monitor = QueryMonitor()
    try await database.withConnection(monitor: monitor) { connection in
      monitor.reset()
      try await connection.executeScript("create table t (a integer, b text)")
      try await connection.begin()
      _ = try await connection.execute("insert into t values (\(1), \("abc")), (\(2), \("d"))")
      _ = try await connection.load(
        "t", ["a"], [ColumnBatch([Column(.integers([1, 2, 3]))])])
      try await connection.commit()
      _ = try await connection.query("select * from t where a > \(1)")
      await #expect(throws: DatabaseError.self) { try await connection.query("select * from no") }
    }
    let report = monitor.report
    func sum(_ kind: QueryEvent.Kind) -> [QueryReport.Statement] {
      report.statements.filter { $0.kind == kind }
    }
    #expect(sum(.load).map(\.rows) == [3])
    #expect(sum(.load).first?.statement == "t")
    #expect(sum(.execute).map(\.statement) == ["insert into t values (?, …), …"])
    #expect(sum(.execute).first?.rows == 2)
    #expect(sum(.query).map(\.rows).sorted() == [0, 3])
    #expect(sum(.query).map(\.failures).sorted() == [0, 1])
    #expect(sum(.script).count == 1)
    #expect(sum(.transaction).count == 2)
  }
}
